export function login(req, res, token) {
  res.cookie('a', token, { httpOnly: true, sameSite: 'lax' });
  res.cookie('b', token, { httpOnly: true, path: '/', sameSite: 'lax' });
  res.cookie('c', token, {httpOnly: true, maxAge: 1000 * 60, sameSite: 'lax'});
  res.cookie('d', token, { httpOnly: true, sameSite: 'lax', });
  res.cookie('e', token, { 'httpOnly': true, sameSite: 'strict' });
}
