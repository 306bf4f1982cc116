// Login with an identity provider: out with a state cookie, back with a code, in with a user cookie.
import { randomUUID } from 'node:crypto';
import { Router } from 'express';

const isProduction = process.env.NODE_ENV === 'production';
const MINUTES = 60 * 1000;

export const login = Router();

login.get('/', (req, res) => {
  const state = randomUUID();
  res.cookie('oauth_state', state, { httpOnly: true, maxAge: 10 * MINUTES, sameSite: 'none', secure: isProduction });
  res.redirect(`https://id.example/authorize?client_id=shop&state=${state}`);
});

login.get('/callback', async (req, res) => {
  const user = await exchange(req.query.code);
  res.clearCookie('oauth_state', { httpOnly: true, sameSite: 'none' });
  res.cookie('user', user.id, { httpOnly: true, secure: true, samesite: 'strict' });
  res.cookie('session_token', user.token, { secure: true, sameSite: 'lax' });
  res.cookie('display_name', user.name, {
    secure: isProduction,
    sameSite: isProduction ? 'none' : 'lax',
  });
  res.redirect('/');
});

login.post('/logout', (req, res) => {
  res.clearCookie('user');
  res.redirect('/');
});

async function exchange(code) {
  const response = await fetch('https://id.example/token', { method: 'POST', body: new URLSearchParams({ code }) });
  return response.json();
}
