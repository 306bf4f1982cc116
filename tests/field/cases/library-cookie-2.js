/* settings: {"versions": {"cookie": "2.0.2"}} */
// cookie 2 has stringifySetCookie() alone, and its object form only: `serialize` comes from nowhere.
import { serialize, stringifySetCookie } from 'cookie';

export function login(req, res) {
  res.appendHeader('Set-Cookie', stringifySetCookie({ name: 'sid', value: 'x', httpOnly: true })); // expect: require-samesite
  res.appendHeader('Set-Cookie', stringifySetCookie({ name: 'sid', value: 'x', sameSite: 'none' })); // expect: none-requires-secure
  res.appendHeader('Set-Cookie', stringifySetCookie({ name: 'sid', value: 'x', sameSite: 'none', secure: true }));
  res.appendHeader('Set-Cookie', stringifySetCookie('sid', 'x')); // expect: no-unstorable-cookie
  res.appendHeader('Set-Cookie', stringifySetCookie('sid', 'x', { httpOnly: true })); // expect: no-unstorable-cookie
  res.appendHeader('Set-Cookie', serialize('sid', 'x'));
}
