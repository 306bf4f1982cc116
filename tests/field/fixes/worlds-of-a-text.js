// Where one alternative of a text lacks SameSite, only that one is mended.
import { cross, other, v } from './config.js';

export function headers(res, x) {
  res.setHeader('Set-Cookie', [v && 'a=1; Path=/', 'b=2; SameSite=Lax'].filter(Boolean));
  res.setHeader('Set-Cookie', [v ? 'a=1' : null, x].filter(Boolean));
}

export function fallbacks() {
  document.cookie = v || 'a=1';
  document.cookie = v ? 'a=1; path=/' : other;
  document.cookie = `a=1; ${v ? 'secure' : other}`;
}

export function helper(name, value, domain) {
  var d = '';
  var s = '';
  if (cross) s = '; SameSite=None; Secure';
  document.cookie = name + '=' + encodeURIComponent(value) + '; path=/' + d + s;
}

export function another(name, value, domain) {
  const s = cross ? '; SameSite=None; Secure' : '';
  const where = domain ? '; domain=' + domain : '';
  document.cookie = name + '=' + encodeURIComponent(value) + '; path=/' + where + s;
}

export function compiled(name) {
  document.cookie = ''.concat(name, '=1; path=/');
  document.cookie = [
    `${name}=1`,
    'path=/',
    'secure', // last
  ].join('; ');
}
