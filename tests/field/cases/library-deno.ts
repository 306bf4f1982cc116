// Deno's standard library, under the names that it has been imported by.
import { deleteCookie, setCookie } from '@std/http/cookie';
import { setCookie as fromJsr } from 'jsr:@std/http@^1.0.0/cookie';
import { setCookie as fromUrl } from 'https://deno.land/std@0.224.0/http/cookie.ts';
import { setCookie as fromFresh } from '$std/http/cookie.ts';
import { setCookie as fromPort } from '@netlify/node-cookies';
import { setCookie as own } from './cookies.ts';

Deno.serve((req: Request) => {
  const headers = new Headers();
  setCookie(headers, { name: 'sid', value: 'x' }); // expect: require-samesite
  setCookie(headers, { name: 'sid', value: 'x', httpOnly: true, sameSite: 'Lax' });
  setCookie(headers, { name: 'sid', value: 'x', sameSite: 'None' }); // expect: none-requires-secure
  setCookie(headers, { name: 'sid', value: 'x', sameSite: 'None', secure: true });
  setCookie(headers, { name: '__Host-sid', value: 'x', sameSite: 'None' });
  setCookie(headers, { name: 'sid', value: 'x', sameSite: true as never }); // expect: valid-samesite
  setCookie(headers, { name: 'sid', value: '', expires: new Date(0) });
  deleteCookie(headers, 'sid', { path: '/' });
  fromJsr(headers, { name: 'sid', value: 'x', maxAge: 3600 }); // expect: require-samesite
  fromUrl(headers, { name: 'sid', value: 'x', maxAge: 3600 }); // expect: require-samesite
  fromFresh(headers, { name: 'sid', value: 'x', maxAge: 3600 }); // expect: require-samesite
  fromPort(headers, { name: 'sid', value: 'x', maxAge: 3600 }); // expect: require-samesite
  own(headers, { name: 'sid', value: 'x' });
  const cookie = { name: 'lang', value: req.headers.get('accept-language') ?? 'en', path: '/' };
  setCookie(headers, cookie); // expect: require-samesite
  return new Response('ok', { headers });
});
