/* settings: {"versions": {"cookie": "1.1.1"}} */
// cookie 1.1: both functions take both forms.
import { serialize, stringifySetCookie } from 'cookie';

export function login(req, res) {
  res.setHeader('Set-Cookie', stringifySetCookie({ name: 'sid', value: 'x', httpOnly: true })); // expect: require-samesite
  res.setHeader('Set-Cookie', stringifySetCookie('sid', 'x')); // expect: require-samesite
  res.setHeader('Set-Cookie', stringifySetCookie('sid', 'x', { sameSite: 'lax' }));
  res.setHeader('Set-Cookie', serialize({ name: 'sid', value: 'x', sameSite: 'none' })); // expect: none-requires-secure
  res.setHeader('Set-Cookie', serialize('sid', 'x', { sameSite: 'none', secure: true }));
}
