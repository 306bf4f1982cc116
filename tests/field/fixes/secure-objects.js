export function embed(req, res, token) {
  res.cookie('a', token, { sameSite: 'none' });
  res.cookie('b', token, { sameSite: 'None', httpOnly: true });
  res.cookie('c', token, { sameSite: 'none', secure: false });
  res.cookie('d', token, { secure: false, sameSite: 'none' });
  res.cookie('e', token, { secure: /* for now */ false, sameSite: 'none' });
  res.cookie('f', token, {
    sameSite: 'none',
    httpOnly: true,
  });
  res.clearCookie('g', { sameSite: 'none' });
}
