// What looks like setting a cookie, and is a request's, a deletion or a reading.
import { serialize } from 'cookie';
import 'jquery.cookie';

export function requestHeaders(cookies) {
  const pairs = Object.keys(cookies).map((name) => serialize(name, cookies[name]));
  return { Cookie: pairs.join('; ') };
}

export const header = (cookies) => cookies.map(({ name, value }) => serialize(name, value)).join('; ');

export function copy(headers, setCookie) {
  const at = setCookie.indexOf('=');
  headers.append('set-cookie', `${setCookie.slice(0, at)}=${setCookie.slice(at + 1)}`);
}

export const visits = () => $.cookie('visits', Number);

export function forget(options) {
  $.cookie('visits', '', $.extend({}, options, { expires: -1 }));
  $.cookie('visits', null, options);
}
