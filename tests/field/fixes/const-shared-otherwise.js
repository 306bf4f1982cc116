const opts = { httpOnly: true, path: '/' };

export function logout(req, res, token) {
  res.clearCookie('old', opts);
  res.cookie('new', token, opts);
}
