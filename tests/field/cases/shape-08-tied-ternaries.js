// Shape 8: secure: P, sameSite: P ? 'none' : 'lax'. 29 of 31 in the wild are right.
import { config, onHttps } from './config.js';

const isProd = process.env.NODE_ENV === 'production';
const isDev = process.env.NODE_ENV !== 'production';

export function tied(req, res) {
  res.cookie('a1', 'v', { secure: isProd, sameSite: isProd ? 'none' : 'lax' });
  res.cookie('a2', 'v', { sameSite: isProd ? 'none' : 'lax', secure: isProd });
  res.cookie('a3', 'v', { secure: process.env.NODE_ENV === 'production', sameSite: process.env.NODE_ENV === 'production' ? 'none' : 'lax' });
  res.cookie('a4', 'v', { secure: process.env.NODE_ENV === 'production', sameSite: isProd ? 'none' : 'lax' });
  res.cookie('a5', 'v', { secure: config.secure, sameSite: config.secure ? 'none' : 'lax' });
  res.cookie('a6', 'v', { secure: onHttps(req), sameSite: onHttps(req) ? 'none' : 'lax' });
  res.cookie('a7', 'v', { secure: !isDev, sameSite: isDev ? 'lax' : 'none' });
  res.cookie('a8', 'v', { secure: isProd ? true : false, sameSite: isProd ? 'none' : 'lax' });
  res.cookie('a9', 'v', { secure: true, sameSite: isProd ? 'none' : 'lax' });
  res.cookie('a10', 'v', { secure: isProd, sameSite: isProd ? 'strict' : 'lax' });
  res.cookie('a11', 'v', { secure: process.env.NODE_ENV !== 'development', sameSite: process.env.NODE_ENV === 'production' ? 'none' : 'lax' });
  res.cookie('a12', 'v', { secure: !!isProd, sameSite: isProd ? 'none' : 'lax' });
  res.cookie('a13', 'v', { secure: Boolean(config.secure), sameSite: config.secure ? 'none' : 'lax' });
}

export function inverted(req, res) {
  res.cookie('b1', 'v', { secure: isProd, sameSite: isProd ? 'lax' : 'none' }); // expect: none-requires-secure
  res.cookie('b2', 'v', { sameSite: isProd ? 'strict' : 'none', secure: isProd }); // expect: none-requires-secure
  res.cookie('b3', 'v', { secure: process.env.NODE_ENV === 'production', sameSite: process.env.NODE_ENV === 'production' ? 'lax' : 'none' }); // expect: none-requires-secure
  res.cookie('b4', 'v', { secure: config.secure, sameSite: config.secure ? 'lax' : 'none' }); // expect: none-requires-secure
  res.cookie('b5', 'v', { secure: onHttps(req), sameSite: onHttps(req) ? 'lax' : 'none' }); // expect: none-requires-secure
  res.cookie('b6', 'v', { secure: isDev, sameSite: isDev ? 'lax' : 'none' }); // expect: none-requires-secure
  res.cookie('b7', 'v', { secure: !isProd, sameSite: isProd ? 'none' : 'lax' }); // expect: none-requires-secure
}

export function untied(req, res) {
  res.cookie('c1', 'v', { sameSite: isProd ? 'none' : 'lax' }); // expect: none-requires-secure
  res.cookie('c2', 'v', { sameSite: isProd ? 'none' : 'lax', secure: false }); // expect: none-requires-secure
  res.cookie('c3', 'v', { secure: isProd, sameSite: 'none' }); // expect: none-requires-secure
  res.cookie('c4', 'v', { secure: process.env.NODE_ENV === 'production', sameSite: 'none' }); // expect: none-requires-secure
  res.cookie('c5', 'v', { secure: isProd, sameSite: isProd ? 'none' : undefined }); // expect: require-samesite
  res.cookie('c6', 'v', { sameSite: isProd ? 'lax' : false }); // expect: require-samesite
  res.cookie('c7', 'v', { sameSite: isProd && 'lax' }); // expect: require-samesite
  res.cookie('c8', 'v', { sameSite: isProd ? 'lax' : 'no-restriction' }); // expect: valid-samesite
}
