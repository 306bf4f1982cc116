// Possible worlds: conditions that go together, exclude each other, or surround the call.
import { flag, plain, mode, config } from './config.js';

export function exclusive(req, res) {
  res.cookie('a1', 'v', { sameSite: mode === 'embed' ? 'none' : 'lax', secure: mode !== 'dev' });
  res.cookie('a2', 'v', { sameSite: mode === 'embed' ? 'none' : 'lax', secure: mode === 'embed' });
  res.cookie('a3', 'v', { sameSite: mode === 'embed' ? 'none' : 'lax', secure: mode === 'prod' }); // expect: none-requires-secure
  res.cookie('a4', 'v', { sameSite: mode === 'embed' ? 'none' : 'lax', secure: mode !== 'embed' }); // expect: none-requires-secure
  res.cookie('a5', 'v', { sameSite: mode !== 'embed' ? 'lax' : 'none', secure: mode === 'embed' });
  res.cookie('a6', 'v', { sameSite: mode === 'dev' ? 'lax' : mode === 'test' ? 'strict' : 'none', secure: mode !== 'dev' });
  res.cookie('a7', 'v', { sameSite: mode === 'dev' ? 'lax' : 'none', secure: mode !== 'dev' });
  res.cookie('a8', 'v', { sameSite: mode === 'dev' ? 'lax' : 'none', secure: mode === 'prod' }); // expect: none-requires-secure
}

export function plainUnknown(req, res, secure, opts) {
  res.cookie('b1', 'v', { sameSite: 'none', secure });
  res.cookie('b2', 'v', { sameSite: 'none', secure: plain });
  res.cookie('b3', 'v', { sameSite: 'none', secure: config.secure });
  res.cookie('b4', 'v', { sameSite: 'none', secure: !!plain });
  res.cookie('b5', 'v', { sameSite: 'none', secure: Boolean(plain) });
  res.cookie('b6', 'v', { sameSite: 'none', secure: req.secure });
  res.cookie('b7', 'v', { sameSite: 'none', secure: opts.secure });
  res.cookie('b8', 'v', { sameSite: 'none', secure: process.env.COOKIE_SECURE });
}

export function tested(req, res, secure) {
  res.cookie('c1', 'v', { sameSite: 'none', secure: !flag }); // expect: none-requires-secure
  res.cookie('c2', 'v', { sameSite: 'none', secure: flag ? true : false }); // expect: none-requires-secure
  res.cookie('c3', 'v', { sameSite: 'none', secure: flag && true }); // expect: none-requires-secure
  res.cookie('c4', 'v', { sameSite: 'none', secure: secure === true }); // expect: none-requires-secure
  res.cookie('c5', 'v', { sameSite: 'none', secure: process.env.COOKIE_SECURE === 'true' }); // expect: none-requires-secure
  res.cookie('c6', 'v', { sameSite: 'none', secure: req.protocol === 'https' }); // expect: none-requires-secure
  res.cookie('c7', 'v', { sameSite: 'none', secure: process.env.NODE_ENV !== 'development' }); // expect: none-requires-secure
  res.cookie('c8', 'v', { sameSite: 'none', secure: flag ? true : true });
  res.cookie('c9', 'v', { sameSite: 'none', secure: req.hostname !== 'localhost' }); // expect: none-requires-secure
}

export function aroundTheCall(req, res, live) {
  if (live) res.cookie('d1', 'v', { sameSite: 'none', secure: live });
  if (!live) res.cookie('d2', 'v', { sameSite: 'none', secure: live }); // expect: none-requires-secure
  if (live) {
    res.cookie('d3', 'v', { sameSite: 'none', secure: live });
    res.cookie('d4', 'v', { sameSite: 'none', secure: !live }); // expect: none-requires-secure
    res.cookie('d5', 'v', { sameSite: live ? 'lax' : 'none' });
  } else {
    res.cookie('d6', 'v', { sameSite: live ? 'none' : 'lax' });
    res.cookie('d7', 'v', { sameSite: live ? 'lax' : 'none', secure: true });
    res.cookie('d8', 'v', { sameSite: live ? 'lax' : 'none' }); // expect: none-requires-secure
  }
  live && res.cookie('d9', 'v', { sameSite: 'none', secure: live });
}

export function earlyReturn(req, res) {
  const isProd = process.env.NODE_ENV === 'production';
  if (!isProd) return res.end();
  res.cookie('e1', 'v', { sameSite: 'none', secure: isProd });
  res.cookie('e2', 'v', { sameSite: isProd ? 'lax' : undefined });
  res.cookie('e3', 'v', { sameSite: 'none', secure: !isProd }); // expect: none-requires-secure
  return res.end();
}

export function earlyReturnOther(req, res) {
  const isProd = process.env.NODE_ENV === 'production';
  if (isProd) {
    res.end();
    return;
  }
  res.cookie('f1', 'v', { sameSite: isProd ? 'none' : 'lax' });
  res.cookie('f2', 'v', { sameSite: 'none', secure: isProd }); // expect: none-requires-secure
}

export function earlyThrow(req, res, secure) {
  if (!secure) throw new Error('https only');
  res.cookie('g1', 'v', { sameSite: 'none', secure });
  res.cookie('g2', 'v', { sameSite: secure ? 'lax' : 'none' });
}

export function missingInAWorld(req, res, embed) {
  res.cookie('h1', 'v', { sameSite: embed ? 'lax' : undefined }); // expect: require-samesite
  res.cookie('h2', 'v', { sameSite: embed ? 'lax' : null }); // expect: require-samesite
  res.cookie('h3', 'v', embed ? { sameSite: 'lax' } : { httpOnly: true }); // expect: require-samesite
  res.cookie('h4', 'v', embed ? { sameSite: 'lax' } : undefined); // expect: require-samesite
  res.cookie('h5', 'v', { httpOnly: true, ...(embed ? { sameSite: 'none', secure: true } : null) }); // expect: require-samesite
  res.cookie('h6', 'v', { httpOnly: true, ...(embed ? { sameSite: 'none', secure: true } : { sameSite: 'strict' }) });
  if (embed) res.cookie('h7', 'v', { sameSite: embed ? 'lax' : undefined });
}

export function constants(req, res) {
  const yes = true;
  const no = false;
  res.cookie('i1', 'v', { sameSite: 'none', secure: yes });
  res.cookie('i2', 'v', { sameSite: yes ? 'lax' : 'none' });
  res.cookie('i3', 'v', { sameSite: no ? 'none' : 'lax' });
  res.cookie('i4', 'v', { sameSite: yes ? 'none' : 'lax' }); // expect: none-requires-secure
}

export function bigWorlds(req, res, a, b) {
  res.cookie('j1', 'v', { sameSite: a ? (b ? 'none' : 'lax') : 'strict', secure: a });
  res.cookie('j2', 'v', { sameSite: a && b ? 'none' : 'lax', secure: a && b });
  res.cookie('j3', 'v', { sameSite: a && b ? 'none' : 'lax', secure: a });
  res.cookie('j4', 'v', { sameSite: a ? 'none' : 'lax', secure: a && b }); // expect: none-requires-secure
  res.cookie('j5', 'v', { sameSite: a ? 'none' : 'lax', secure: b ? true : false }); // expect: none-requires-secure
}
