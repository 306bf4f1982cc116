export function login(req, res, token) {
  res.cookie('a', token, { httpOnly: true });
  res.cookie('b', token, { httpOnly: true, path: '/' });
  res.cookie('c', token, {httpOnly: true, maxAge: 1000 * 60});
  res.cookie('d', token, { httpOnly: true, });
  res.cookie('e', token, { 'httpOnly': true, sameSite: 'strict' });
}
