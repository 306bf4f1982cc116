export function login(req, res, token) {
  res.cookie('a', token, {
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
  });
  res.cookie('b', token, {
    httpOnly: true,
    path: '/',
    sameSite: 'lax'
  });
  if (req.body.remember) {
    res.cookie(
      'c',
      token,
      {
        maxAge: 1000 * 60 * 60,
        sameSite: 'lax',
      },
    );
  }
}
