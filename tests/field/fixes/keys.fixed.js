export function login(req, res, token) {
  res.cookie('a', token, { sameSite: 'lax' });
  res.cookie('b', token, { sameSite: 'Strict', httpOnly: true });
  res.cookie('c', token, { httpOnly: true, sameSite: 'lax' });
  res.cookie('d', token, { sameSite: 'lax' });
  res.setHeader('Set-Cookie', 'g=h; SameSite=Lax');
}
