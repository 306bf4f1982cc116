const opts = { httpOnly: true };

export function login(req, res, access, refresh) {
  res.cookie('access', access, { ...opts, sameSite: 'lax' });
  res.cookie('refresh', refresh, { ...opts, sameSite: 'lax' });
}
