import session from 'express-session';
import express from 'express';

// suggestions only: nothing here is edited by --fix
const isProd = process.env.NODE_ENV === 'production';
const app = express();
app.use(session({ secret: 's', cookie: { sameSite: 'none' } }));

export function embed(req, res, token) {
  res.cookie('a', token, { sameSite: 'none', secure: isProd });
  res.cookie('b', token, { sameSite: 'none', secure: process.env.NODE_ENV === 'production' });
  res.cookie('c', token, { sameSite: isProd ? 'lax' : 'none', secure: isProd });
  const options = { sameSite: 'none', httpOnly: true };
  if (isProd) options.secure = true;
  res.cookie('d', token, options);
}
