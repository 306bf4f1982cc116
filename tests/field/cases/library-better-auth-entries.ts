// better-auth: attributes of single cookies
import { betterAuth } from 'better-auth';

export const auth = betterAuth({
  advanced: {
    cookies: {
      session_token: { name: 'sid', attributes: { sameSite: 'none' } },
      session_data: { attributes: { httpOnly: true } },
      dont_remember: { attributes: { sameSite: 'no' } }, // expect: valid-samesite
    },
  },
});
