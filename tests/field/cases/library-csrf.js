// CSRF tokens in cookies.
import express from 'express';
import csurf from 'csurf';
import csrf from '@dr.pogodin/csurf';
import lusca from 'lusca';
import { doubleCsrf } from 'csrf-csrf';
import { createCsrfMiddleware } from '@edge-csrf/nextjs';
import { createCsrfProtect } from '@edge-csrf/express';
import tinyCsrf from 'tiny-csrf';
import { csrfOptions } from './config.js';

const app = express();
const isProd = process.env.NODE_ENV === 'production';

// csurf: a cookie only where one is asked for
app.use(csurf());
app.use(csurf({ cookie: false }));
app.use(csurf({ sessionKey: 'session' }));
app.use(csurf(csrfOptions));
app.use(csurf({ cookie: csrfOptions }));
app.use(csurf({ cookie: true })); // expect: require-samesite
app.use(csurf({ cookie: { httpOnly: true } })); // expect: require-samesite
app.use(csurf({ cookie: { httpOnly: true, sameSite: 'strict' } }));
app.use(csurf({ cookie: { key: '_csrf', sameSite: 'none' } })); // expect: none-requires-secure
app.use(csurf({ cookie: { key: '_csrf', sameSite: 'none', secure: true } }));
app.use(csurf({ cookie: { samesite: 'strict' } })); // expect: valid-samesite
app.use(csurf({ cookie: {}, sameSite: 'strict' })); // expect: valid-samesite
app.use(csrf({ cookie: { secure: true } })); // expect: require-samesite

// lusca: likewise
app.use(lusca.csrf());
app.use(lusca({ csrf: true, xframe: 'SAMEORIGIN' }));
app.use(lusca.csrf({ cookie: { name: 'XSRF-TOKEN' } })); // expect: require-samesite
app.use(lusca.csrf({ cookie: { name: 'XSRF-TOKEN', options: { secure: true } } })); // expect: require-samesite
app.use(lusca.csrf({ cookie: { name: 'XSRF-TOKEN', options: { sameSite: 'lax' } } }));
app.use(lusca.csrf({ cookie: { name: 'XSRF-TOKEN', sameSite: 'lax' } })); // expect: valid-samesite
app.use(lusca({ csrf: { cookie: { name: 'XSRF-TOKEN', options: { sameSite: 'none' } } } })); // expect: none-requires-secure

// csrf-csrf: right by default, in every version
doubleCsrf({ getSecret: () => 's' });
doubleCsrf({ getSecret: () => 's', cookieOptions: { path: '/' } });
doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: 'none' } });
doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: undefined } });
doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: isProd ? 'none' : 'lax', secure: isProd } }); // expect: valid-cookie-prefix
doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: 'none', secure: isProd } }); // expect: none-requires-secure
doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: false } }); // expect: require-samesite
doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: 'off' } }); // expect: valid-samesite

const { generateCsrfToken, doubleCsrfProtection } = doubleCsrf({ getSecret: () => 's', cookieName: '__csrf' });
app.use(doubleCsrfProtection);
app.get('/token', (req, res) => {
  res.json({ token: generateCsrfToken(req, res) });
});
app.get('/embedded', (req, res) => {
  res.json({ token: generateCsrfToken(req, res, { cookieOptions: { sameSite: 'none' } }) });
});
app.get('/wrong', (req, res) => {
  res.json({ token: generateCsrfToken(req, res, { cookieOptions: { sameSite: 'none', secure: false } }) }); // expect: none-requires-secure
});

// @edge-csrf: Strict and Secure by default
export const middleware = createCsrfMiddleware();
export const longer = createCsrfMiddleware({ cookie: { secure: isProd } });
export const lax = createCsrfMiddleware({ cookie: { name: '__csrf', sameSite: 'lax' } });
export const embedded = createCsrfMiddleware({ cookie: { sameSite: 'none' } });
export const broken = createCsrfMiddleware({ cookie: { sameSite: 'none', secure: isProd } }); // expect: none-requires-secure
export const cleared = createCsrfProtect({ cookie: { sameSite: undefined } }); // expect: require-samesite
export const wrong = createCsrfProtect({ cookie: { sameSite: 'laxx' } }); // expect: valid-samesite

// tiny-csrf: Strict, whatever one says
app.use(tinyCsrf('123456789iamasecret987654321look', ['POST']));
