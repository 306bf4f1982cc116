// Where one alternative of a text lacks SameSite, only that one is mended.
import { cross, other, v } from './config.js';

export function headers(res, x) {
  res.setHeader('Set-Cookie', [v && 'a=1; Path=/; SameSite=Lax', 'b=2; SameSite=Lax'].filter(Boolean));
  res.setHeader('Set-Cookie', [v ? 'a=1; SameSite=Lax' : null, x].filter(Boolean));
}

export function fallbacks() {
  document.cookie = v || 'a=1; SameSite=Lax';
  document.cookie = v ? 'a=1; path=/; SameSite=Lax' : other;
  document.cookie = `a=1; samesite=lax; ${v ? 'secure' : other}`;
}

export function helper(name, value, domain) {
  var d = '';
  var s = '';
  if (cross) s = '; SameSite=None; Secure';
  document.cookie = name + '=' + encodeURIComponent(value) + '; path=/; SameSite=Lax' + d + s;
}

export function another(name, value, domain) {
  const s = cross ? '; SameSite=None; Secure' : '';
  const where = domain ? '; domain=' + domain : '';
  document.cookie = name + '=' + encodeURIComponent(value) + '; path=/; SameSite=Lax' + where + s;
}

export function compiled(name) {
  document.cookie = ''.concat(name, '=1; path=/; SameSite=Lax');
  document.cookie = [
    `${name}=1`,
    'path=/',
    'secure', // last
    'samesite=lax',
  ].join('; ');
}
