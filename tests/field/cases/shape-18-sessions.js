// Shape 18: express-session and cookie-session.
import express from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';
import { cookieFromConfig, sessionOptions } from './config.js';

const app = express();
const isProd = process.env.NODE_ENV === 'production';

app.use(session({ secret: 's', resave: false, cookie: { sameSite: 'lax' } }));
app.use(session({ secret: 's', cookie: { sameSite: 'none', secure: true } }));
app.use(session({ secret: 's', cookie: { sameSite: true, maxAge: 60000 } }));
app.use(session({ secret: 's', cookie: cookieFromConfig }));
app.use(session({ secret: 's', cookie: { ...cookieFromConfig, maxAge: 1000 } }));
app.use(session(sessionOptions));
app.use(session({ secret: 's', cookie: { secure: isProd, sameSite: isProd ? 'none' : 'lax' } }));
app.use(session({ ...sessionOptions, secret: 's' }));

app.use(session({ secret: 's' })); // expect: require-samesite
app.use(session({ secret: 's', resave: false, saveUninitialized: true })); // expect: require-samesite
app.use(session({ secret: 's', cookie: {} })); // expect: require-samesite
app.use(session({ secret: 's', cookie: { maxAge: 60000, secure: true } })); // expect: require-samesite
app.use(session({ secret: 's', cookie: { sameSite: false } })); // expect: require-samesite
app.use(session({ secret: 's', cookie: { sameSite: undefined } })); // expect: require-samesite
app.use(session({ secret: 's', cookie: { sameSite: 'none' } })); // expect: none-requires-secure
app.use(session({ secret: 's', cookie: { sameSite: 'none', secure: false } })); // expect: none-requires-secure
app.use(session({ secret: 's', cookie: { sameSite: 'none', secure: isProd } })); // expect: none-requires-secure
app.use(session({ secret: 's', cookie: { sameSite: 'no-restriction' } })); // expect: valid-samesite
app.use(session({ secret: 's', cookie: { samesite: 'lax' } })); // expect: valid-samesite
app.use(session({ secret: 's', sameSite: 'lax' })); // expect: valid-samesite
app.use(session({ secret: 's', sameSite: 'lax', cookie: { maxAge: 1000 * 60 } })); // expect: valid-samesite

const good = { secret: 's', cookie: { httpOnly: true, sameSite: 'strict' } };
app.use(session(good));

const bare = { secret: 's', cookie: { httpOnly: true } };
app.use(session(bare)); // expect: require-samesite

// as in the README of express-session
const sess = { secret: 'keyboard cat', cookie: {} };
if (app.get('env') === 'production') {
  app.set('trust proxy', 1);
  sess.cookie.secure = true;
}
app.use(session(sess)); // expect: require-samesite

// cookie-session takes its options at the top level, and adds Secure on https by itself
app.use(cookieSession({ name: 'session', keys: ['k1', 'k2'] })); // expect: require-samesite
app.use(cookieSession({ name: 'session', keys: ['k1'], maxAge: 24 * 60 * 60 * 1000 })); // expect: require-samesite
app.use(cookieSession({ name: 'session', keys: ['k1'], sameSite: 'lax' }));
app.use(cookieSession({ name: 'session', keys: ['k1'], sameSite: true }));
app.use(cookieSession({ name: 'session', keys: ['k1'], sameSite: 'none' }));
app.use(cookieSession({ name: 'session', keys: ['k1'], sameSite: 'none', secure: true }));
app.use(cookieSession({ name: 'session', keys: ['k1'], sameSite: 'none', secure: undefined }));
app.use(cookieSession({ name: 'session', keys: ['k1'], sameSite: 'none', secure: false })); // expect: none-requires-secure
app.use(cookieSession({ name: 'session', keys: ['k1'], samesite: 'lax' })); // expect: valid-samesite
app.use(cookieSession({ name: 'session', keys: ['k1'], cookie: { sameSite: 'lax' } })); // expect: valid-samesite
app.use(cookieSession({ name: 'session', keys: ['k1'], sameSite: 'yes' })); // expect: valid-samesite
