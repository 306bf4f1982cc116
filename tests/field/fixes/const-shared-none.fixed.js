const frame = { sameSite: 'none', httpOnly: true };

export function login(req, res, access, refresh) {
  res.cookie('access', access, { ...frame, secure: true });
  res.cookie('refresh', refresh, { ...frame, secure: true });
}
