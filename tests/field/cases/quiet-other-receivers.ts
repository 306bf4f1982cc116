// Look-alikes: things called cookies, cookie() and set() that send no Set-Cookie.
import type { NextRequest } from 'next/server';
import { CookieJar } from 'tough-cookie';

export function rewriteRequest(request: NextRequest) {
  request.cookies.set('a', 'b');
  request.cookies.set({ name: 'a', value: 'b' });
  return request;
}

export class Store {
  cookies = new Map<string, object>();

  remember(name: string, attrs: object) {
    this.cookies.set(name, attrs);
    this.cookies.set('sid', { secure: false, sameSite: 'none' });
    return this.cookies.get(name);
  }
}

export function copy(old_cookies: Map<string, string>) {
  const new_cookies = new Map<string, string>();
  for (const [name, value] of old_cookies) new_cookies.set(name, value);
  const cookies = new Map<string, object>();
  cookies.set('a', { httpOnly: true });
  return { cookies, new_cookies };
}

export async function jar() {
  const jar = new CookieJar();
  await jar.setCookie('a=b; Path=/', 'https://example.com/');
  jar.setCookieSync('a=b', 'https://example.com/');
  return jar;
}

export const baker = {
  cookie(name: string, value: string) {
    return `${name}: ${value}`;
  },
};
baker.cookie('chocolate', 'chip');

class Printer {
  cookie(kind: string, topping: string, extra?: object) {
    return [kind, topping, extra];
  }
}
const res = new Printer();
res.cookie('a', 'b');
res.cookie('a', 'b', { sameSite: 'none' });

export const recipe = { cookies: ['chocolate chip', 'oatmeal'], session: { sameSite: 'none' } };
export const shop = { name: 'Cookie shop', headers: ['Cookie', 'Price'] };
