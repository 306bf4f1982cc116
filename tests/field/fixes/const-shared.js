const opts = { httpOnly: true };

export function login(req, res, access, refresh) {
  res.cookie('access', access, opts);
  res.cookie('refresh', refresh, opts);
}
