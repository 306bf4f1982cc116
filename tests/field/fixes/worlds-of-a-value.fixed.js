// A value that several worlds share is kept in those where it is right.
import session from 'express-session';
import { live, prod } from './config.js';

export function sessions() {
  let sameSite = false;
  let secure = false;
  if (prod) {
    secure = true;
    sameSite = 'none';
  }
  return session({ secret: process.env.SECRET, cookie: { sameSite: sameSite || 'lax', secure } });
}

export function remember(res, id) {
  let sameSite;
  if (live) sameSite = 'strict';
  res.cookie('sid', id, { sameSite: sameSite || 'lax' });
}

const nothing = undefined;

export function choose(res, id) {
  res.cookie('sid', id, { path: '/', sameSite: (live ? 'strict' : nothing) || 'lax' });
}

export function chain(res, id) {
  res.cookie('sid', id, Object.freeze(prod ? { sameSite: 'lax' } : { sameSite: live && 'strict' || 'lax' }));
}

export function misspelt(res, id) {
  const value = live ? 'strict' : 'lax';
  res.cookie('sid', id, { sameSite: value });
}

export function texts(res) {
  document.cookie = live ? 'a=1; SameSite=Strict' : 'a=1; SameSite=Lax';
  const text = prod ? 'b=1; SameSite=Strict; Secure' : 'b=1; Path=/; SameSite=Lax';
  res.setHeader('Set-Cookie', text);
}

export function optionsOrNone(res, id) {
  res.cookie('sid', id, live ? { sameSite: 'strict' } : { sameSite: 'lax' });
}
