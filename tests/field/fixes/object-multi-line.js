export function login(req, res, token) {
  res.cookie('a', token, {
    httpOnly: true,
    path: '/',
  });
  res.cookie('b', token, {
    httpOnly: true,
    path: '/'
  });
  if (req.body.remember) {
    res.cookie(
      'c',
      token,
      {
        maxAge: 1000 * 60 * 60,
      },
    );
  }
}
