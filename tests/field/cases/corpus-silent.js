/* rules: require-secure require-httponly legacy-cookie-fallback cross-site-embed */
import { randomBytes } from 'node:crypto';
import { useCookie } from '#imports';
import Cookies from 'js-cookie';
import { convert } from './convert.js';

// A companion, by a name in front that says so, or by the way to it.
const LEGACY_PREFIX = '_legacy_';

export const CookieStorage = {
  save(key, value) {
    Cookies.set(key, value, location.protocol === 'https:' ? { secure: true, sameSite: 'none' } : { sameSite: 'lax' });
  },
};

export const WithLegacy = {
  save(key, value) {
    Cookies.set(`${LEGACY_PREFIX}${key}`, value, { secure: true });
    CookieStorage.save(key, value);
  },
};

export function store(key, value, res, { sameSite = 'none', legacySameSiteCookie = true, secure } = {}) {
  const isSameSiteNone = sameSite.toLowerCase() === 'none';
  const basic = { httpOnly: true, secure };
  res.cookie(key, value, { ...basic, sameSite, secure: isSameSiteNone ? true : basic.secure });
  if (isSameSiteNone && legacySameSiteCookie) res.cookie(`_${key}`, value, basic);
}

// What follows an unknown value may be all attributes.
export function set(key, value, encoder = encodeURIComponent, options) {
  const attributes = convert(options || {});
  const encoded = typeof encoder === 'function' ? encoder(value) : value;
  const cookie = `${key}=${encoded}${attributes}`;
  document.cookie = cookie;
}

// Nothing is no cookie, and no secret.
export const removeCookie = (name) => (useCookie(name).value = void 0);
export const forget = (res) => res.cookie('csrfToken', null, { httpOnly: true, sameSite: 'strict', signed: true, maxAge: 300000 });
export const empty = (res) => res.cookie('sessionToken', '', { sameSite: 'strict' });

// No page: the sockets of Node.js have no cookies.
export const logs = () => new WebSocket(`wss://socketeer.example/${randomBytes(4).toString('hex')}`);

// `$` is whatever the caller says.
export function authcookie($, id, options) {
  $.cookie && $.cookie('sid', id, '1 hour', options);
}
