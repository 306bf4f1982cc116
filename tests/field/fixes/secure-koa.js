import Koa from 'koa';
import cookieSession from 'cookie-session';
import express from 'express';

const app = new Koa();
app.use(async (ctx) => {
  ctx.cookies.set('a', 'b', { sameSite: 'none', secure: false });
  ctx.cookies.set('c', 'd', { secure: false, sameSite: 'none' });
  ctx.cookies.set('e', 'f', { httpOnly: true, secure: false, sameSite: 'none' });
  ctx.cookies.set('g', 'h', {
    sameSite: 'none',
    secure: false,
    httpOnly: true,
  });
  ctx.cookies.set('i', 'j', { sameSite: 'none' });
});

express().use(cookieSession({ name: 's', keys: ['k'], sameSite: 'none', secure: false }));
