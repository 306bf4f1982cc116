export function login(req, res, token) {
  const local = {
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
  };
  res.cookie('a', token, local);
}

export function visit(req, res) {
  const options = { path: '/', sameSite: 'lax' };
  res.cookie('b', '1', options);
}
