/* rules: legacy-cookie-fallback */
// The second cookie for clients that misread SameSite=None.
import express from 'express';
import Cookies from 'cookies';

const app = express();
const base = { httpOnly: true, secure: true, path: '/', maxAge: 86_400_000 };

app.post('/login', (req, res) => {
  const token = issue(req.user);
  res.cookie('session', token, { ...base, sameSite: 'none' });
  res.cookie('session-legacy', token, base);
  res.cookie('device', req.body.device, { ...base, sameSite: 'none' });
  res.cookie('device-legacy', req.body.device, { ...base, sameSite: 'lax' }); // expect: legacy-cookie-fallback
  res.cookie('theme', req.body.theme, { sameSite: 'none', secure: true });
  res.cookie('theme-legacy', req.body.theme); // expect: legacy-cookie-fallback
  res.cookie('locale', req.body.locale, { sameSite: 'none', secure: true, path: '/shop' });
  res.cookie('locale-legacy', req.body.locale, { secure: true, path: '/' }); // expect: legacy-cookie-fallback
});

export function tokenOf(req) {
  return req.cookies.session || req.cookies['session-legacy'];
}

export function deviceOf(req) {
  return req.cookies['device-legacy'] || req.cookies.device; // expect: legacy-cookie-fallback
}

export function themeOf(req) {
  const { theme, 'theme-legacy': old } = req.cookies;
  return theme ?? old ?? 'light';
}

// By condition, and with what the library adds.
export function start(req, res, id) {
  const isProduction = process.env.NODE_ENV === 'production';
  res.cookie('cart', id, { sameSite: isProduction ? 'none' : 'lax', secure: isProduction });
  res.cookie('cart-legacy', id, { secure: isProduction });
  const jar = new Cookies(req, res);
  jar.set('basket', id, { sameSite: 'none' });
  jar.set('basket-legacy', id);
}

// A name with that ending and no pair.
export function migrate(req, res) {
  const old = req.cookies['settings-legacy'];
  if (old) res.cookie('settings', old, { sameSite: 'lax' });
  res.clearCookie('settings-legacy');
}
