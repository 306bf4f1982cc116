/* rules: cross-site-post */
// Logins and payments that come back by a POST or by a redirect, as Express applications write them.
import { randomUUID } from 'node:crypto';
import express, { Router, type Request, type Response } from 'express';

const STATE = 'apple_state';
const TEN_MINUTES = 600_000;
const isProd = process.env.NODE_ENV === 'production';
const flow = { httpOnly: true, secure: true, maxAge: TEN_MINUTES };

export const router = Router();

router.get('/auth/apple', (req: Request, res: Response) => {
  const state = randomUUID();
  res.cookie(STATE, state, { ...flow, sameSite: 'lax' }); // expect: cross-site-post
  res.cookie('apple_nonce', state, { ...flow, sameSite: isProd ? 'none' : 'lax' });
  res.cookie('return_to', req.query.next, { ...flow, sameSite: 'lax' });
  res.redirect(`https://appleid.apple.com/auth/authorize?response_mode=form_post&scope=email&state=${state}`);
});

router.post('/auth/apple/callback', express.urlencoded({ extended: false }), async (req: Request, res: Response) => {
  if (req.body.state !== req.cookies[STATE]) return res.status(400).send('state');
  const { apple_nonce: nonce } = req.cookies;
  await verify(req.body.id_token, nonce);
  res.clearCookie(STATE, { ...flow, sameSite: 'lax' });
  res.redirect(303, '/');
});

router.get('/auth/github', (req, res) => {
  res.cookie('gh_state', randomUUID(), { ...flow, sameSite: 'strict' }); // expect: cross-site-post
  res.cookie('gh_verifier', randomUUID(), { ...flow, sameSite: 'lax' });
  res.redirect('https://github.com/login/oauth/authorize');
});

router.get('/auth/github/callback', asyncHandler(finishGitHub));

async function finishGitHub({ query, cookies }: Request, res: Response) {
  if (query.state !== cookies.gh_state || !cookies.gh_verifier) return res.sendStatus(400);
  res.redirect('/');
}

router.post('/pay', (req, res) => {
  res.cookie('order_id', req.body.order, { ...flow, sameSite: 'lax' }); // expect: cross-site-post
  res.cookie('basket', req.body.basket, { httpOnly: true, secure: true }); // expect: require-samesite
  res.render('3ds', { TermUrl: `${process.env.ORIGIN}/pay/3ds/return` });
});

router.post('/pay/3ds/return', (req, res) => confirm(req.cookies.order_id, req.cookies.basket, req.body.PaRes, res));

function asyncHandler(handler) {
  return (req, res, next) => handler(req, res).catch(next);
}
