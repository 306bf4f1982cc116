// The cart, which lives in a cookie until the customer logs in.
import { randomUUID } from 'node:crypto';
import { Router } from 'express';

const base = { path: '/', httpOnly: true };
const DAY = 24 * 60 * 60 * 1000;

export const cart = Router();

cart.post('/items', (req, res) => {
  const id = randomUUID();
  res.cookie('cart', id, { ...base, maxAge: 30 * DAY });
  res.cookie('cart_size', String(req.body.items.length), { ...base, sameSite: 'lax' });
  res.status(201).json({ id });
});

cart.post('/coupon', (req, res) => {
  res.cookie('coupon', req.body.code, { ...base, sameSite: 'Laxx' });
  res.cookie('campaign', req.body.campaign, { path: '/', sameSite: 'default' });
  res.sendStatus(204);
});

cart.get('/gift/:id', (req, res) => {
  const options = { maxAge: DAY };
  if (req.secure) {
    options.sameSite = 'strict';
    options.secure = true;
  }
  res.cookie('gift', req.params.id, options);
  res.redirect('/');
});

cart.get('/wishlist/:id', (req, res) => {
  res.cookie('wishlist', req.params.id, { path: '/cart', sameSite: 'lax' });
  res.redirect('/');
});

cart.delete('/wishlist', (req, res) => {
  res.clearCookie('wishlist');
  res.sendStatus(204);
});
