// Look-alikes of document.cookie.
import { buildCookie, cookieString } from './cookies.js';

export function nothing() {
  document.cookie = '';
  const all = document.cookie;
  const pairs = document.cookie.split(';').map((pair) => pair.trim());
  if (document.cookie === 'a=b') return pairs;
  if (document.cookie.indexOf('a=') === -1) return all;
  return document.cookie.match(/a=([^;]+)/);
}

export function local(doc) {
  const document = { cookie: '' };
  document.cookie = 'a=b';
  document.cookie = 'a=b; SameSite=None';
  doc.title = 'a=b';
  return document;
}

export function parameter(document, value) {
  document.title = value;
  return document;
}

export function unknown(value, attributes) {
  document.cookie = value;
  document.cookie = cookieString;
  document.cookie = buildCookie('a', value);
  document.cookie = buildCookie('a', value) + '; path=/; SameSite=Lax';
  document.cookies = 'a=b';
  window.cookie = 'a=b';
  document.cookie = 'a=b; ' + attributes;
}

const cookie = 'a=b';
export default cookie;
