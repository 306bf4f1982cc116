export function login(req, res, token) {
  res.cookie('a', token, { sameSite: 'strict' });
  res.cookie('b', token, { sameSite: 'lax' });
}
