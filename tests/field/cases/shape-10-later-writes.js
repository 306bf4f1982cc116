// Shape 10: options that later lines change.
import { isProd } from './env.js';
import { decorate } from './decorate.js';

export function absent(req, res, token) {
  const o = { httpOnly: true };
  if (isProd) o.secure = true;
  res.cookie('token', token, o); // expect: require-samesite
}

export function supplied(req, res, token) {
  const o = { httpOnly: true };
  o.sameSite = 'lax';
  res.cookie('token', token, o);
}

export function both(req, res, token) {
  const o = { httpOnly: true };
  if (isProd) {
    o.sameSite = 'none';
    o.secure = true;
  } else {
    o.sameSite = 'lax';
  }
  res.cookie('token', token, o);
}

export function onlyOneWorld(req, res, token) {
  const o = { httpOnly: true };
  if (isProd) {
    o.sameSite = 'none';
    o.secure = true;
  }
  res.cookie('token', token, o); // expect: require-samesite
}

export function noneInOneWorld(req, res, token) {
  const o = { httpOnly: true, sameSite: 'none' }; // expect: none-requires-secure
  if (isProd) o.secure = true;
  res.cookie('token', token, o);
}

export function falseInOneWorld(req, res, token) {
  const o = { sameSite: 'none', secure: false }; // expect: none-requires-secure
  if (isProd) o.secure = true;
  res.cookie('token', token, o);
}

export function tiedMutation(req, res, token) {
  const o = { httpOnly: true, secure: false, sameSite: 'lax' };
  if (isProd) {
    o.secure = true;
    o.sameSite = 'none';
  }
  res.cookie('token', token, o);
}

export function lets(req, res, token) {
  let sameSite = 'lax';
  let secure = false;
  if (isProd) {
    sameSite = 'none';
    secure = true;
  }
  res.cookie('token', token, { httpOnly: true, sameSite, secure });
}

export function letsForgotten(req, res, token) {
  // expect-in: none-requires-secure 6
  let sameSite = 'lax';
  let secure = false;
  if (isProd) {
    sameSite = 'none';
  }
  res.cookie('token', token, { httpOnly: true, sameSite, secure });
}

export function writtenAfterwards(req, res, token) {
  const o = { httpOnly: true };
  res.cookie('before', token, o); // expect: require-samesite
  o.sameSite = 'lax';
  res.cookie('after', token, o);
}

export function defaulted(req, res, token, o) {
  o.sameSite ??= 'lax';
  res.cookie('token', token, o);
}

// what nobody can know from here: silence
export function handedOut(req, res, token) {
  const o = { httpOnly: true };
  decorate(o);
  res.cookie('token', token, o);
}

export function inALoop(req, res, token, extra) {
  const o = { httpOnly: true };
  for (const key of Object.keys(extra)) o[key] = extra[key];
  res.cookie('token', token, o);
}

export function inATry(req, res, token) {
  const o = { httpOnly: true };
  try {
    o.sameSite = req.app.locals.mode();
  } catch {
    // keep
  }
  res.cookie('token', token, o);
}

export function loggedFirst(req, res, token) {
  const o = { httpOnly: true };
  console.log('cookie', o, JSON.stringify(o));
  res.cookie('token', token, o); // expect: require-samesite
}

export function assignedWhole(req, res, token) {
  let o;
  o = { httpOnly: true, sameSite: 'strict' };
  res.cookie('token', token, o);
}
