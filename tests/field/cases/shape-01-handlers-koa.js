// Receivers by position: Koa's middleware.
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();
app.use(async (c, next) => {
  c.cookies.set('a', '1'); // expect: require-samesite
  c.set('Set-Cookie', 'a=1'); // expect: require-samesite
  await next(c.cookies.set('a', '1', { sameSite: 'lax' }));
});
router.get('/', (it) => it.cookies.set('a', '1')); // expect: require-samesite
router.get('/', (it, next) => next.cookies.set('a', '1'));
app.on('error', (problem) => problem.cookies.set('a', '1'));
