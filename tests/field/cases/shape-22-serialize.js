// Shape 22: cookie's serialize and stringifySetCookie; reported once, at the call.
import cookie, { serialize, serialize as bake, stringifySetCookie } from 'cookie';
import * as everything from 'cookie';
import { serialize as other } from './serialize.js';

export default function handler(req, res) {
  res.appendHeader('Set-Cookie', serialize('a', 'b')); // expect: require-samesite
  res.appendHeader('Set-Cookie', serialize('a', 'b', { httpOnly: true })); // expect: require-samesite
  res.appendHeader('Set-Cookie', serialize('a', 'b', { httpOnly: true, sameSite: 'lax' }));
  res.appendHeader('Set-Cookie', serialize('a', 'b', { sameSite: 'none' })); // expect: none-requires-secure
  res.appendHeader('Set-Cookie', serialize('a', 'b', { sameSite: 'none', secure: true }));
  res.appendHeader('Set-Cookie', serialize('a', 'b', { SameSite: 'none', secure: true })); // expect: valid-samesite
  res.appendHeader('Set-Cookie', serialize('a', 'b', { sameSite: 'lux' })); // expect: valid-samesite
  res.appendHeader('Set-Cookie', bake('a', 'b')); // expect: require-samesite
  res.appendHeader('Set-Cookie', bake('a', 'b', { sameSite: true }));
  res.appendHeader('Set-Cookie', cookie.serialize('a', 'b', { path: '/' })); // expect: require-samesite
  res.appendHeader('Set-Cookie', cookie.serialize('a', 'b', { path: '/', sameSite: 'lax' }));
  res.appendHeader('Set-Cookie', everything.serialize('a', 'b')); // expect: require-samesite
  res.appendHeader('Set-Cookie', everything.serialize('a', 'b', { sameSite: 'strict' }));
  res.appendHeader('Set-Cookie', [serialize('a', 'b'), serialize('c', 'd', { sameSite: 'lax' })]); // expect: require-samesite
  res.appendHeader('Set-Cookie', [serialize('a', 'b', { sameSite: 'lax' }), 'c=d']); // expect: require-samesite
  res.appendHeader('Set-Cookie', stringifySetCookie({ name: 'a', value: 'b' })); // expect: require-samesite
  res.appendHeader('Set-Cookie', stringifySetCookie({ name: 'a', value: 'b', sameSite: 'lax' }));
  res.appendHeader('Set-Cookie', stringifySetCookie({ name: 'a', value: 'b', sameSite: 'none' })); // expect: none-requires-secure
  res.appendHeader('Set-Cookie', other('a', 'b'));
  res.appendHeader('Set-Cookie', other('a', 'b', { sameSite: 'none' }));

  const baked = serialize('a', 'b', { path: '/' }); // expect: require-samesite
  res.appendHeader('Set-Cookie', baked);
  const good = serialize('a', 'b', { path: '/', sameSite: 'strict' });
  res.appendHeader('Set-Cookie', good);
  document.cookie = serialize('a', 'b'); // expect: require-samesite
  document.cookie = serialize('a', 'b', { sameSite: 'lax' });
}

// the request side
export function forward(req, token) {
  req.headers.cookie = serialize('token', token);
  return cookie.parse(req.headers.cookie);
}
