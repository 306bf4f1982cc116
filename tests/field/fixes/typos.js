export function login(req, res, token) {
  res.cookie('a', token, { sameSite: 'stric' });
  res.cookie('b', token, { sameSite: 'laxx' });
}
