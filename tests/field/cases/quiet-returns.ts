/* rules: cross-site-post cross-site-embed */
// Look-alikes of callbacks: pages, hooks and requests of the site itself, and cookies that nothing needs on the way back.
import express from 'express';

const app = express();
const lax = { httpOnly: true, secure: true, sameSite: 'lax' } as const;
const strict = { httpOnly: true, secure: true, sameSite: 'strict' } as const;

app.get('/login', (req, res) => {
  res.cookie('state', req.id, lax);
  res.cookie('sid', req.id, strict);
  res.cookie('admin', req.id, strict);
  res.redirect('https://id.example/authorize');
});

// Comes back by a redirect: Lax is right.
app.get('/auth/callback', (req, res) => finish(req.query.state, req.cookies.state, res));

// Pages of the site itself.
app.get('/orders/return', (req, res) => res.render('return', { user: req.cookies.sid }));
app.get('/login/success', (req, res) => res.render('success', { user: req.cookies.sid }));
app.get('/auth/code', (req, res) => res.render('code', { user: req.cookies.sid }));
app.post('/orders/return', (req, res) => book(req.cookies.sid, req.body));
app.post('/state', (req, res) => save(req.cookies.admin, req.body));

// A hook that a server calls: no cookies, and none are read.
app.post('/payment/notify', express.json(), (req, res) => record(req.body, res));

// Callbacks that are no routes.
emitter.on('callback', (req) => req.cookies.sid);
queue.post('callback', { handler: (req) => req.cookies.sid });
load('/callback', (req) => req.cookies.state);

const states = new Map();
states.set('state', { sameSite: 'lax' });
