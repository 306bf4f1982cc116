export function embed(req, res, token) {
  res.cookie('e', token, { sameSite: 'none', secure: true });
  res.cookie('f', token, { sameSite: 'none', secure: true });
}
