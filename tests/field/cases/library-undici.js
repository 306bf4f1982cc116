// undici: the cookie is the second argument; only `Strict`, `Lax` and `None` in this letter case are taken.
import { setCookie, deleteCookie, getCookies, Headers } from 'undici';

export function answer(request) {
  const headers = new Headers();
  setCookie(headers, { name: 'sid', value: 'x' }); // expect: require-samesite
  setCookie(headers, { name: 'sid', value: 'x', httpOnly: true, sameSite: undefined }); // expect: require-samesite
  setCookie(headers, { name: 'sid', value: 'x', sameSite: 'Lax' });
  setCookie(headers, { name: 'sid', value: 'x', sameSite: 'lax' }); // expect: valid-samesite
  setCookie(headers, { name: 'sid', value: 'x', sameSite: true }); // expect: valid-samesite
  setCookie(headers, { name: 'sid', value: 'x', sameSite: false }); // expect: valid-samesite
  setCookie(headers, { name: 'sid', value: 'x', samesite: 'Lax' }); // expect: valid-samesite
  setCookie(headers, { name: 'sid', value: 'x', sameSite: 'None' }); // expect: none-requires-secure
  setCookie(headers, { name: 'sid', value: 'x', sameSite: 'None', secure: true });
  // These names get Secure by themselves.
  setCookie(headers, { name: '__Host-sid', value: 'x', sameSite: 'None' });
  setCookie(headers, { name: '__Secure-sid', value: 'x', sameSite: 'None' });
  setCookie(headers, { name: 'sid', value: '', maxAge: 0 });
  deleteCookie(headers, 'sid');
  deleteCookie(headers, 'sid', { path: '/' });
  return new Response(JSON.stringify(getCookies(request.headers)), { headers });
}
