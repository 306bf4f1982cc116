// Options that another world gives as a whole are kept whole.
import session from 'express-session';
import { live, options, prod } from './config.js';

export const spread = () => session({ secret: 's', ...(prod && { cookie: { sameSite: 'none', secure: true } }) });

export function written() {
  const given = { secret: 's' };
  if (prod) given.cookie = { sameSite: 'none', secure: true };
  return session({ ...given, resave: false });
}

export const chosen = () => session({ secret: 's', cookie: prod ? { sameSite: 'none', secure: true } : undefined });

const isProduction = process.env.NODE_ENV === 'production';

export function nothing(res, value) {
  res.cookie('a', value, isProduction && { sameSite: 'strict' });
  res.cookie('b', value, isProduction ? { sameSite: 'strict' } : null);
}

// A key that the library ignores: its value stays, whatever it depends on.
export function keys(res, value) {
  res.cookie('c', value, { samesite: live ? 'strict' : 'lax' });
  res.cookie('d', value, { secure: live, samesite: live ? 'strict' : 'lax' });
  res.cookie('e', value, { samesite: live ? 'none' : 'lax' });
  res.cookie('f', value, { secure: true, same_site: live ? 'none' : 'lax' });
}

// Two wrong values, each mended where it stands.
export function values(res, value) {
  res.cookie('g', value, { sameSite: live ? 'none ' : 'laxx', secure: true });
}

// Companions for old browsers stay without SameSite.
export function companions(res, key, value, other) {
  res.cookie('sid', value, { sameSite: 'none', secure: true });
  res.cookie('_sid', other, {});
  res.cookie(key, value, { sameSite: 'none', secure: true });
  res.cookie(`${key}-legacy`, other, {});
  res.cookie('old-' + key, other, {});
}

export function companion(res, key, value, other, sameSite = 'None') {
  res.cookie(key, value, { sameSite, secure: true });
  if (sameSite === 'None') res.cookie(`_${key}`, other, {});
}
