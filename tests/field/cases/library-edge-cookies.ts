// @edge-runtime/cookies: ResponseCookies writes Set-Cookie, RequestCookies the header of a request.
import { RequestCookies, ResponseCookies } from '@edge-runtime/cookies';
import type { ResponseCookies as Stored } from 'next/dist/compiled/@edge-runtime/cookies';

export function answer(request: Request): Response {
  const headers = new Headers();
  const cookies = new ResponseCookies(headers);
  cookies.set('a', 'b'); // expect: require-samesite
  cookies.set('a', 'b', { path: '/', sameSite: 'lax' });
  cookies.set({ name: 'a', value: 'b', httpOnly: true }); // expect: require-samesite
  cookies.set({ name: 'a', value: 'b', sameSite: 'none' }); // expect: none-requires-secure
  cookies.set({ name: 'a', value: 'b', sameSite: 'none', secure: true });
  cookies.set('a', 'b', { sameSite: true }); // expect: valid-samesite
  cookies.set('a', '', { maxAge: 0 });
  cookies.delete('a');
  cookies.delete({ name: 'a', path: '/' });

  const own = new RequestCookies(request.headers);
  own.set('a', 'b');
  own.set({ name: 'a', value: 'b' });
  return new Response('ok', { headers });
}

export function remember(store: Stored, value: string): void {
  store.set('seen', value); // expect: require-samesite
  store.set('seen', value, { sameSite: 'strict' });
}
