export function login(req, res, token) {
  const local = {
    httpOnly: true,
    secure: true,
  };
  res.cookie('a', token, local);
}

export function visit(req, res) {
  const options = { path: '/' };
  res.cookie('b', '1', options);
}
