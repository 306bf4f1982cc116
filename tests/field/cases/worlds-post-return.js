// A login that comes back as a cross-site POST (response_mode=form_post): reported, and left to the author.
import express from 'express';
const app = express();

app.get('/login/apple', (req, res) => {
  const state = crypto.randomUUID();
  res.cookie('state', state, { httpOnly: true, secure: true }); // expect: require-samesite
  res.cookie('nonce', state, { httpOnly: true, secure: true, sameSite: 'none' });
  res.redirect(`https://appleid.apple.com/auth/authorize?response_mode=form_post&state=${state}`);
});
