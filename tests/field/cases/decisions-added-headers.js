/* res.cookie() and ctx.cookies.set() add a header at once: one that is set afterwards takes its place. */
import express from 'express';
import Koa from 'koa';

const app = express();

app.post('/login', (req, res) => {
  res.cookie('sid', req.token, { httpOnly: true, sameSite: 'lax' });
  res.setHeader('Set-Cookie', `visit=${Date.now()}; SameSite=Lax`); // expect: no-unstorable-cookie
  res.redirect('/');
});

app.post('/later', (req, res) => {
  res.setHeader('Set-Cookie', `visit=${Date.now()}; SameSite=Lax`);
  res.cookie('sid', req.token, { httpOnly: true, sameSite: 'lax' });
  res.redirect('/');
});

app.post('/added', (req, res) => {
  res.cookie('sid', req.token, { httpOnly: true, sameSite: 'lax' });
  res.append('Set-Cookie', `visit=${Date.now()}; SameSite=Lax`);
  res.redirect('/');
});

app.post('/sent', (req, res) => {
  if (req.query.token) {
    res.cookie('sid', req.token, { httpOnly: true, sameSite: 'lax' });
    return res.redirect('/');
  }
  res.setHeader('Set-Cookie', `visit=${Date.now()}; SameSite=Lax`);
  res.end();
});

app.post('/either', (req, res) => {
  if (req.token) res.cookie('sid', req.token, { httpOnly: true, sameSite: 'lax' });
  else res.setHeader('Set-Cookie', `visit=${Date.now()}; SameSite=Lax`);
  res.end();
});

app.post('/by-hand', (req, res) => {
  res.cookie('sid', req.token, { httpOnly: true, sameSite: 'lax' });
  const cookies = res.getHeader('Set-Cookie');
  res.setHeader('Set-Cookie', [].concat(cookies, 'visit=1; SameSite=Lax'));
  res.end();
});

app.post('/other', (req, res) => {
  res.cookie('sid', req.token, { httpOnly: true, sameSite: 'lax' });
  res.setHeader('Cache-Control', 'no-store');
  res.end();
});

new Koa().use(async (ctx) => {
  ctx.cookies.set('sid', ctx.state.token, { sameSite: 'lax' });
  ctx.set('Set-Cookie', `visit=${Date.now()}; SameSite=Lax`); // expect: no-unstorable-cookie
  ctx.body = 'welcome';
});
