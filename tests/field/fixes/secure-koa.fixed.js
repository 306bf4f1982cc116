import Koa from 'koa';
import cookieSession from 'cookie-session';
import express from 'express';

const app = new Koa();
app.use(async (ctx) => {
  ctx.cookies.set('a', 'b', { sameSite: 'none' });
  ctx.cookies.set('c', 'd', { sameSite: 'none' });
  ctx.cookies.set('e', 'f', { httpOnly: true, sameSite: 'none' });
  ctx.cookies.set('g', 'h', {
    sameSite: 'none',
    httpOnly: true,
  });
  ctx.cookies.set('i', 'j', { sameSite: 'none' });
});

express().use(cookieSession({ name: 's', keys: ['k'], sameSite: 'none' }));
