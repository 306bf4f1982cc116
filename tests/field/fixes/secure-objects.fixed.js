export function embed(req, res, token) {
  res.cookie('a', token, { sameSite: 'none', secure: true });
  res.cookie('b', token, { sameSite: 'None', httpOnly: true, secure: true });
  res.cookie('c', token, { sameSite: 'none', secure: true });
  res.cookie('d', token, { secure: true, sameSite: 'none' });
  res.cookie('e', token, { secure: /* for now */ true, sameSite: 'none' });
  res.cookie('f', token, {
    sameSite: 'none',
    httpOnly: true,
    secure: true,
  });
  res.clearCookie('g', { sameSite: 'none', secure: true });
}
