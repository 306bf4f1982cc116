/* rules: require-secure require-httponly partitioned-requires-secure */
import { setCookie } from 'hono/cookie';
import Cookies from 'js-cookie';
import { convert } from './convert.js';

// Whoever calls these may leave the options out, or give them with everything that the cookie needs.
export const write = (res, name, value, options) => res.cookie(name, value, options || {});
export const converted = (name, value, options) => Cookies.set(name, value, options && convert(options));
export const spread = (res, name, value, options) => res.cookie(name, value, { path: '/', ...(options ? convert(options) : undefined) });
export const session = (res, token, options) => res.cookie('sid', token, { httpOnly: true, ...(options ?? {}) });
export const part = (res, token, options) => res.cookie('csrfToken', token, options.cookie || {});

export function copied(c, name, value, options) {
  const cookieOptions = options ? { ...options, sameSite: options.sameSite } : undefined;
  setCookie(c, name, value, cookieOptions);
}

export function text(name, value, options) {
  document.cookie = `${name}=${value}${serialize(options)}`;
}

function serialize(options) {
  if (!options) return '';
  return Object.entries(options).map(([key, option]) => `; ${key}=${option}`).join('');
}

// Each attribute has an option of its own.
export function each(name, value, options) {
  const sameSite = options?.crossSite ? 'none' : 'strict';
  const secure = options?.secure ? ';secure' : '';
  const partitioned = options?.partitioned ? ';partitioned' : '';
  document.cookie = `${name}=${value};path=/;samesite=${sameSite}${secure}${partitioned}`;
}

// Where None is certain, its Secure must be.
export function named(res, id, secure) {
  res.cookie('frame', id, { sameSite: 'none', ...(secure ? { secure: true } : {}) }); // expect: none-requires-secure
}

// A flag of another name is the function's own doing.
export function remember(res, id, keep) {
  res.cookie('sid', id, keep ? { httpOnly: true, secure: true, sameSite: 'lax' } : { httpOnly: true, secure: true }); // expect: require-samesite
}

export function embedded(res, id, crossSite) {
  res.cookie('frame', id, { sameSite: crossSite ? 'none' : 'lax' }); // expect: none-requires-secure
}

// Defaults that are wrong are wrong.
export function defaults(res, id, options) {
  res.cookie('frame', id, options || { sameSite: 'none' }); // expect: none-requires-secure
}

// A call of the file leaves the options out.
function mine(res, name, value, options) {
  res.cookie(name, value, options || {}); // expect: require-samesite
}

export const theme = (res, value) => mine(res, 'theme', value);

// What a handler is given are no options.
export function handler(req, res) {
  res.cookie('theme', req.query.theme, req.session ? { sameSite: 'lax' } : {}); // expect: require-samesite
}

// A part of the options, under another name.
export function factory(options) {
  const cookie = { name: options.name };
  cookie.options = (options.cookie && options.cookie.options) || {};
  return (res, token) => res.cookie(cookie.name, token, cookie.options || {});
}

export const run = (command) => Cookies.set(command[1], command[2], command[3] && convert(command[3]));

export function either(name, value, expiresOrOptions) {
  const options = expiresOrOptions ? expiresOrOptions : {};
  let text = `${name}=${value}; SameSite=${options.sameSite || 'Lax'}`;
  if (options.secure) text += '; Secure';
  if (options.partitioned) text += '; Partitioned';
  document.cookie = text;
}

// A default that is written here is the function's own.
export const own = (res, id, config) => res.cookie('sid', id, config.cookie || { httpOnly: true, secure: true }); // expect: require-samesite
