// Jars and parsers in Node.js: no browser is involved.
import { Cookie, CookieJar } from 'tough-cookie';
import { parse, parseString, splitCookiesString } from 'set-cookie-parser';
import { useCookies } from '@whatwg-node/server-plugin-cookies';
import Keycloak from 'keycloak-connect';

const jar = new CookieJar();
const cookie = new Cookie({ key: 'a', value: 'b' });
await jar.setCookie(cookie, 'https://example.com/');
await jar.setCookie('a=b; Path=/', 'https://example.com/');
jar.setCookieSync('a=b; SameSite=None', 'https://example.com/');

export function relay(upstream, res) {
  for (const { name, value, ...options } of parse(upstream.headers.getSetCookie())) res.cookie(name, value, options);
  for (const one of parse(splitCookiesString(upstream.headers.get('set-cookie')))) res.cookie(one.name, one.value, one);
  return parseString('a=b; SameSite=None');
}

export const plugins = [useCookies()];
export const keycloak = new Keycloak({ cookies: true }, {});
