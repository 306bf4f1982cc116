export function login(req, res, name, token) {
  res.cookie('a', token);
  res.cookie(name, token);
  res.status(200).cookie('b', token).json({});
  res.cookie('c', JSON.stringify({ token }));
  res.cookie('d', token, {});
}
