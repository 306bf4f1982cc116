// What a person must decide is not fixed unasked; what others share is not touched.
import Koa from 'koa';
import { isNoneCompatible, log, prod } from './config.js';

const LIST = ['a=1; Path=/'];
log(LIST);

export function list(res) {
  res.setHeader('Set-Cookie', LIST);
}

const base = { samesite: prod ? 'strict' : 'lax' };

export function shared(res, id) {
  res.cookie('a', id, base);
  res.cookie('b', id, base);
}

export function everyWrite(res, id, c) {
  const o = { path: '/' };
  o.samesite = 'None';
  if (c) Object.assign(o, { samesite: 'lax' });
  res.cookie('c', id, { ...o, secure: true });
}

// A key that is wrong in one world: its report comes first, and nothing is added that would hide it.
export function misspeltOnce(res, id) {
  const o = { path: '/' };
  if (prod) o.samesite = 'strict';
  res.cookie('d', id, o);
}

export function oldClients(req, res, id) {
  res.cookie('e', id, { secure: true, ...(isNoneCompatible(req.get('user-agent')) && { sameSite: 'none' }) });
}

const app = new Koa();
app.use((ctx) => {
  ctx.cookies.set('f', '1', { samesite: 'none', secure: false });
  const options = { sameSite: 'none', overwrite: true };
  ctx.cookies.set('g', '1', options);
});

// A longer Max-Age beats a date in the past.
export function lives(res, id) {
  res.cookie('h', id, { maxAge: 9000, expires: new Date(0), sameSite: 'lax' });
  document.cookie = 'i=1; Max-Age=3600; Expires=Thu, 01 Jan 1970 00:00:00 GMT; SameSite=Lax';
  document.cookie = 'i=1; Max-Age=0; Expires=Wed, 01 Jan 2070 00:00:00 GMT';
}
