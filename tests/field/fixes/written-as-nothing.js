export function login(req, res, token) {
  res.cookie('a', token, { sameSite: false });
  res.cookie('b', token, { sameSite: undefined, httpOnly: true });
  res.cookie('c', token, { httpOnly: true, sameSite: null });
}
