// suggestions only
export function login(req, res, token) {
  res.cookie('a', token, { sameSite: 'true' });
  res.cookie('b', token, { sameSite: 'secure' });
  res.cookie('c', token, { sameSite: 'default' });
  res.setHeader('Set-Cookie', 'd=e; SameSite=true');
}
