// Behind the value of an attribute: more of that value, or further attributes.
import { attrs, find, mode, options, section } from './cookies.js';

export async function choices(kind, count) {
  document.cookie = 'a=1; path=/' + (mode.toLowerCase() === 'lax' ? '; SameSite=Lax' : '; SameSite=Strict');
  document.cookie = 'a=1; path=/' + (Math.ceil(count) === 1 ? '; SameSite=Lax' : '; SameSite=Strict');
  document.cookie = `a=1; path=/${(await find(kind)) ? '; SameSite=None; Secure' : '; SameSite=Lax'}`;
  document.cookie = `a=1; path=/${['a', 'b'].includes(kind) ? '; Secure' : ''}; SameSite=None`;
  document.cookie = `a=1; path=/${import.meta.env.PROD ? '; SameSite=None; Secure' : '; SameSite=Lax'}`;
}

export function tails(domain, secure) {
  document.cookie = `a=b; max-age=3600${attrs}`;
  document.cookie = 'a=b; path=/' + attrs;
  document.cookie = 'a=b; path=/' + (options.attributes || '');
  document.cookie = 'a=b; path=/' + domain + secure + attrs;
}

export function values(path, domain) {
  document.cookie = 'a=b; path=' + path; // expect: require-samesite
  document.cookie = `a=b; path=/${section}`; // expect: require-samesite
  document.cookie = `a=b; path=/${path}`; // expect: require-samesite
  document.cookie = `a=b; domain=.${domain}; path=/`; // expect: require-samesite
}

// Browsers read dates in their own way: these are none, and the cookie stays.
export function noDates() {
  document.cookie = 'a=b; path=/; expires=0'; // expect: require-samesite
  document.cookie = 'a=b; path=/; expires=-1'; // expect: require-samesite no-unstorable-cookie
  document.cookie = 'a=b; path=/; expires=2001-01-01'; // expect: require-samesite no-unstorable-cookie
  document.cookie = 'a=b; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT';
  document.cookie = 'a=b; path=/; expires=' + new Date(Date.UTC(1970, 0)).toUTCString();
}
