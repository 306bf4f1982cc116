// The shop's server: sessions, routes, static files.
import cookieParser from 'cookie-parser';
import express from 'express';
import { cart } from './cart.js';
import { login } from './login.js';
import { partners } from './partners.js';
import { payment } from './payment.js';
import { adminSession, checkoutSession, previewSession, shopSession } from './sessions.js';

const app = express();

app.use(express.json(), express.urlencoded({ extended: false }), cookieParser());
app.use('/admin', adminSession);
app.use('/partners', checkoutSession, partners);
app.use('/preview', previewSession);
app.use(shopSession);
app.use('/cart', cart);
app.use('/login', login);
app.use('/payment', payment);

app.get('/language/:code', (req, res) => {
  res.cookie('language', req.params.code);
  res.redirect('/');
});

app.get('/theme/:name', (req, res) => {
  res.cookie('theme', req.params.name, { maxAge: 365 * 24 * 60 * 60 * 1000, sameSite: 'lax' });
  res.redirect('/');
});

app.get('/feed', (req, res) => {
  res.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' });
  res.json([]);
});

app.use(express.static('public'));

app.listen(3000, () => {
  console.log('http://localhost:3000');
});
