export function login(req, res, token) {
  res.cookie('a', token, { samesite: 'lax' });
  res.cookie('b', token, { SameSite: 'Strict', httpOnly: true });
  res.cookie('c', token, { httpOnly: true, same_site: 'lax' });
  res.cookie('d', token, { 'same-site': 'lax' });
  res.setHeader('Set-Cookie', 'g=h; Same-Site=Lax');
}
