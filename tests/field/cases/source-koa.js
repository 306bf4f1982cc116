// Source 1, Koa and `cookies`: Secure is added on https by the library; an explicit false takes it away.
import Koa from 'koa';
import Router from '@koa/router';
import Cookies from 'cookies';
import http from 'node:http';

const app = new Koa();
const router = new Router();

router.post('/login', async (ctx, next) => {
  ctx.cookies.set('a', 'b'); // expect: require-samesite
  ctx.cookies.set('a', 'b', { httpOnly: false }); // expect: require-samesite
  ctx.cookies.set('a', 'b', { sameSite: 'lax' });
  ctx.cookies.set('a', 'b', { sameSite: 'Strict', signed: true });
  ctx.cookies.set('a', 'b', { sameSite: true });
  ctx.cookies.set('a', 'b', { sameSite: 'none' });
  ctx.cookies.set('a', 'b', { sameSite: 'none', secure: true });
  ctx.cookies.set('a', 'b', { sameSite: 'none', secure: undefined });
  ctx.cookies.set('a', 'b', { sameSite: 'none', secure: false }); // expect: none-requires-secure
  ctx.cookies.set('a', 'b', { secure: false, sameSite: 'none', httpOnly: true }); // expect: none-requires-secure
  ctx.cookies.set('a', 'b', { sameSite: false }); // expect: require-samesite
  ctx.cookies.set('a', 'b', { samesite: 'lax' }); // expect: valid-samesite
  ctx.cookies.set('a', 'b', { sameSite: 'norestriction' }); // expect: valid-samesite
  ctx.cookies.set('a', null);
  ctx.cookies.set('a', '');
  ctx.cookies.set('a');
  ctx.cookies.set('a', null, { path: '/' });
  ctx.cookies.set('a', '', { signed: true });
  ctx.cookies.set('a', null, { sameSite: 'none' });
  ctx.cookies.set('a', null, { sameSite: 'none', secure: false }); // expect: none-requires-secure
  ctx.cookies.get('a');
  ctx.set('Set-Cookie', 'a=b; HttpOnly'); // expect: require-samesite
  ctx.set('Set-Cookie', 'a=b; HttpOnly; SameSite=Lax');
  ctx.append('Set-Cookie', 'a=b; SameSite=None'); // expect: none-requires-secure
  ctx.append('Set-Cookie', 'a=b; SameSite=None; Secure');
  ctx.set('Content-Type', 'text/html');
  await next();
});

app.use(router.routes());

http.createServer((req, res) => {
  const cookies = new Cookies(req, res, { keys: ['k'] });
  cookies.set('a', 'b'); // expect: require-samesite
  cookies.set('a', 'b', { sameSite: 'lax' });
  cookies.set('a', 'b', { sameSite: 'none' });
  cookies.set('a', 'b', { sameSite: 'none', secure: false }); // expect: none-requires-secure
  cookies.set('a', 'b', { signed: true }); // expect: require-samesite
  cookies.set('a');
  cookies.set('a', null);
  cookies.get('a');
  res.end();
});
