// Shape 9: const secure = E; { secure, sameSite: secure ? 'none' : 'lax' }.
import { onHttps } from './proxy.js';

export function one(req, res) {
  const secure = req.headers['x-forwarded-proto'] === 'https';
  res.cookie('a', 'v', { secure, sameSite: secure ? 'none' : 'lax' });
  res.cookie('b', 'v', { secure, sameSite: secure ? 'lax' : 'none' }); // expect: none-requires-secure
  res.cookie('c', 'v', { secure, sameSite: !secure ? 'lax' : 'none' });
  res.cookie('d', 'v', { secure, sameSite: !secure ? 'none' : 'lax' }); // expect: none-requires-secure
  res.cookie('e', 'v', { secure, sameSite: 'none' }); // expect: none-requires-secure
  res.cookie('f', 'v', { secure, sameSite: 'lax' });
  res.cookie('g', 'v', { secure }); // expect: require-samesite
}

export function two(req, res, x) {
  const sameSite = onHttps(req) ? 'none' : 'lax';
  res.cookie('a', 'v', { sameSite, secure: sameSite === 'none' || x });
  res.cookie('b', 'v', { sameSite, secure: sameSite === 'none' });
}

export function three(req, res, embedded) {
  const sameSite = embedded ? 'none' : 'lax';
  const secure = sameSite === 'none';
  res.cookie('a', 'v', { sameSite, secure });
  res.cookie('b', 'v', { httpOnly: true, secure: secure, sameSite: sameSite });
}

export function four(req, res) {
  const crossSite = req.get('origin') !== 'https://example.com';
  const options = { secure: crossSite, sameSite: crossSite ? 'none' : 'lax' };
  res.cookie('a', 'v', options);
  res.cookie('b', 'v', { ...options, httpOnly: true });
}
