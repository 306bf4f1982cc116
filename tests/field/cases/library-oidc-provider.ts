// oidc-provider: cookies of koa, which are Secure on https by themselves.
import Provider from 'oidc-provider';

const issuer = 'https://op.example.com';

export const plain = new Provider(issuer, { cookies: { keys: ['k'] } });
export const post = new Provider(issuer, {
  enableHttpPostMethods: true,
  cookies: { long: { sameSite: 'none' }, short: { signed: true } },
});
export const off = new Provider(issuer, {
  cookies: {
    long: { sameSite: 'none', secure: false }, // expect: none-requires-secure
    short: { sameSite: 'no' as never }, // expect: valid-samesite
    names: { session: 'sid' },
  },
});
