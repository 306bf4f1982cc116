// better-auth: Lax of its own, and None is made Secure.
import { betterAuth } from 'better-auth';
import { attributes } from './config';

export const auth = betterAuth({
  advanced: { crossSubDomainCookies: { enabled: true }, defaultCookieAttributes: { sameSite: 'none', secure: true, partitioned: true } },
});
export const secured = betterAuth({ advanced: { defaultCookieAttributes: { sameSite: 'none', secure: false } } });
export const theirs = betterAuth({ advanced: { defaultCookieAttributes: attributes } });
export const cleared = betterAuth({
  advanced: {
    defaultCookieAttributes: { sameSite: undefined }, // expect: require-samesite
  },
});
export const wrong = betterAuth({
  advanced: {
    defaultCookieAttributes: { sameSite: true as never }, // expect: valid-samesite
  },
});
export const typo = betterAuth({
  advanced: {
    defaultCookieAttributes: { samesite: 'strict' } as never, // expect: valid-samesite
  },
});
