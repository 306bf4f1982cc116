// Qwik City: `sameSite: false` is None, and there are no defaults.
import { routeAction$, routeLoader$, type Cookie, type RequestHandler } from '@builder.io/qwik-city';

export const onGet: RequestHandler = async ({ cookie, redirect }) => {
  cookie.set('a', 'b'); // expect: require-samesite
  cookie.set('a', 'b', { path: '/', sameSite: 'lax' });
  cookie.set('a', 'b', { path: '/', sameSite: 'Strict' as never });
  cookie.set('a', 'b', { path: '/', sameSite: true });
  cookie.set('a', 'b', { path: '/', sameSite: false }); // expect: none-requires-secure
  cookie.set('a', 'b', { path: '/', sameSite: false, secure: true });
  cookie.set('a', 'b', { path: '/', sameSite: 'NONE' as never, secure: true }); // expect: valid-samesite
  cookie.append('a', 'b', { path: '/' }); // expect: require-samesite
  cookie.delete('a', { path: '/' });
  throw redirect(302, '/');
};

export const onRequest = async ({ cookie }) => {
  cookie.set('a', 'b', { maxAge: [7, 'days'] }); // expect: require-samesite
};

export const useUser = routeLoader$(async ({ cookie }) => {
  cookie.set('seen', '1', { sameSite: 'none' }); // expect: none-requires-secure
  return cookie.get('user');
});

export const useLogin = routeAction$(async (data, { cookie, fail }) => {
  cookie.set('user', data.email as string, { httpOnly: true }); // expect: require-samesite
  cookie.set('user', data.email as string, { httpOnly: true, samesite: 'lax' }); // expect: valid-samesite
  return fail(401, {});
});

export const remember = (cookie: Cookie) => cookie.set('user', '1', { sameSite: 'lax' });
export const forget = (cookie: Cookie) => cookie.set('user', '1'); // expect: require-samesite
