export function embed(req, res, token) {
  res.cookie('e', token, { samesite: 'none', secure: true });
  res.cookie('f', token, { samesite: 'none' });
}
