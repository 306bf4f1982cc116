// Payment by card: out to the bank, which posts the user back to us.
import { randomUUID } from 'node:crypto';
import { Router } from 'express';

const BANK = 'https://bank.example/3ds';

export const payment = Router();

payment.get('/', (req, res) => {
  const order = randomUUID();
  res.cookie('payment_order', order, { httpOnly: true, secure: true, sameSite: 'lax', path: '/payment' });
  res.cookie('__Host-payment_token', randomUUID(), { httpOnly: true, secure: true, sameSite: 'strict', domain: 'shop.example' });
  res.redirect(`${BANK}?order=${order}`);
});

payment.post('/callback', (req, res) => {
  if (req.cookies.payment_order !== req.body.order) return res.sendStatus(403);
  return res.redirect(303, '/');
});
