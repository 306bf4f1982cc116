const base = { httpOnly: true };
const isProd = process.env.NODE_ENV === 'production';

export function login(req, res, token, days) {
  res.cookie('a', token, { ...base, maxAge: 1000, sameSite: 'lax' });
  res.cookie('b', token, { maxAge: 1000, ...base, sameSite: 'lax' });
  res.cookie('c', token, { httpOnly: true, sameSite: 'lax', ...(isProd ? { sameSite: 'strict' } : {}) });
}
