export function login(req, res, name, token) {
  res.cookie('a', token, { sameSite: 'lax' });
  res.cookie(name, token, { sameSite: 'lax' });
  res.status(200).cookie('b', token, { sameSite: 'lax' }).json({});
  res.cookie('c', JSON.stringify({ token }), { sameSite: 'lax' });
  res.cookie('d', token, { sameSite: 'lax' });
}
