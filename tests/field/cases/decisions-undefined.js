// Explicit undefined follows the library.
import Cookies from 'js-cookie';
import { serialize } from 'cookie';

export function login(req, res, ctx) {
  res.cookie('a', 'v', { sameSite: undefined }); // expect: require-samesite
  res.cookie('b', 'v', { sameSite: 'none', secure: undefined }); // expect: none-requires-secure
  res.cookie('c', 'v', undefined); // expect: require-samesite
  res.cookie('d', 'v', { sameSite: 'lax', secure: undefined, domain: undefined });
  res.appendHeader('Set-Cookie', serialize('e', 'v', { sameSite: undefined })); // expect: require-samesite
  res.appendHeader('Set-Cookie', serialize('f', 'v', { sameSite: 'strict', domain: undefined }));
  Cookies.set('g', 'v', { sameSite: undefined }); // expect: require-samesite
  Cookies.set('h', 'v', { sameSite: 'none', secure: undefined }); // expect: none-requires-secure
  return ctx;
}
