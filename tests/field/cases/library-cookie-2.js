/* settings: {"versions": {"cookie": "2.0.2"}} */
// cookie 2 has stringifySetCookie() alone, and its object form only: `serialize` comes from nowhere.
import { serialize, stringifySetCookie } from 'cookie';

export function login(req, res) {
  res.setHeader('Set-Cookie', stringifySetCookie({ name: 'sid', value: 'x', httpOnly: true })); // expect: require-samesite
  res.setHeader('Set-Cookie', stringifySetCookie({ name: 'sid', value: 'x', sameSite: 'none' })); // expect: none-requires-secure
  res.setHeader('Set-Cookie', stringifySetCookie({ name: 'sid', value: 'x', sameSite: 'none', secure: true }));
  res.setHeader('Set-Cookie', stringifySetCookie('sid', 'x'));
  res.setHeader('Set-Cookie', stringifySetCookie('sid', 'x', { httpOnly: true }));
  res.setHeader('Set-Cookie', serialize('sid', 'x'));
}
