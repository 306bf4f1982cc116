export function login(req, res, token) {
  res.cookie('a', token, { sameSite: 'lax' });
  res.cookie('b', token, { sameSite: 'lax', httpOnly: true });
  res.cookie('c', token, { httpOnly: true, sameSite: 'lax' });
}
