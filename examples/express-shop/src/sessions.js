// The shop's sessions: its own, the admin's, the one of the checkout that partners show in a frame, and of previews.
import session from 'express-session';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const secret = process.env.SESSION_SECRET ?? 'development only';

export const shopSession = session({
  name: 'shop.sid',
  secret,
  resave: false,
  saveUninitialized: false,
  cookie: {
    httpOnly: true,
    maxAge: WEEK,
  },
});

export const adminSession = session({
  name: 'admin.sid',
  secret,
  resave: false,
  saveUninitialized: false,
  sameSite: 'strict',
  cookie: { httpOnly: true, secure: true },
});

export const checkoutSession = session({
  name: 'checkout.sid',
  secret,
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: true, sameSite: 'none' },
});

export const previewSession = session({
  name: 'preview.sid',
  secret,
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto' },
});
