// Session middlewares, each with its own place and defaults.
import express from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';
import sessions from 'client-sessions';
import { getIronSession } from 'iron-session';
import { cookies } from 'next/headers';
import grant from 'grant';
import { sessionOptions } from './session.js';

const app = express();

// express-session: what the serialiser throws on is logged, and no cookie is sent
app.use(session({ secret: 's', cookie: { sameSite: 'auto', secure: 'auto' } }));
app.use(session({ secret: 's', cookie: { sameSite: 'bogus' } })); // expect: valid-samesite
app.use(session({ secret: 's', cookie: (req) => ({ sameSite: req.secure ? 'none' : 'lax', secure: req.secure }) }));

// cookie-session: `null` ends the session, there is nothing to say
app.use(cookieSession({ name: 'session', keys: ['k'], sameSite: 'lax' }));
app.post('/logout', (req, res) => {
  req.session = null;
  res.end();
});

// client-sessions knows no None
app.use(sessions({ cookieName: 'session', secret: 's', duration: 24 * 60 * 60 * 1000 })); // expect: require-samesite
app.use(sessions({ cookieName: 'session', secret: 's', cookie: { httpOnly: true, ephemeral: true } })); // expect: require-samesite
app.use(sessions({ cookieName: 'session', secret: 's', cookie: { sameSite: 'lax' } }));
app.use(sessions({ cookieName: 'session', secret: 's', cookie: { sameSite: 'Strict' } }));
app.use(sessions({ cookieName: 'session', secret: 's', cookie: { sameSite: 'none', secure: true } })); // expect: valid-samesite
app.use(sessions({ cookieName: 'session', secret: 's', sameSite: 'lax' })); // expect: valid-samesite

// iron-session: Lax and Secure by default, which `cookieOptions` may take away
const base = { cookieName: 'sid', password: process.env.SESSION_SECRET };
export const one = (req, res) => getIronSession(req, res, base);
export const two = (req, res) => getIronSession(req, res, { ...base, cookieOptions: { secure: process.env.NODE_ENV === 'production' } });
export const three = (req, res) => getIronSession(req, res, { ...base, cookieOptions: { sameSite: 'none' } });
export const four = (req, res) => getIronSession(req, res, { ...base, cookieOptions: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
export const five = (req, res) => getIronSession(req, res, { ...base, cookieOptions: { sameSite: 'none', secure: undefined } }); // expect: none-requires-secure
export const six = (req, res) => getIronSession(req, res, { ...base, cookieOptions: { sameSite: undefined } }); // expect: require-samesite
export const seven = async () => getIronSession(await cookies(), { ...base, cookieOptions: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
export const eight = async () => getIronSession(await cookies(), { ...base, cookieOptions: { sameSite: 'strict' } });
export const nine = async () => getIronSession(await cookies(), { ...base, cookieOptions: { samesite: 'strict' } }); // expect: valid-samesite
export const ten = async () => getIronSession(await cookies(), sessionOptions);
export const out = async () => (await ten()).destroy();

// grant, in serverless functions only
export const connect = grant.aws({ config: {}, session: { secret: 'grant', cookie: { path: '/', httpOnly: true } } }); // expect: require-samesite
export const linked = grant.vercel({ config: {}, session: { secret: 'grant', cookie: { path: '/', sameSite: 'lax' } } });
export const other = grant({ handler: 'gcloud', config: {}, session: { secret: 'grant', cookie: { sameSite: 'none' } } }); // expect: none-requires-secure
app.use(grant.express({ google: { key: 'k', secret: 's', cookie: {} } }));
app.use(grant({ handler: 'express', config: {}, session: { cookie: {} } }));
