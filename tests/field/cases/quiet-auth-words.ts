// Functions and options that are called like those of authentication libraries.
import { auth, configure, createClient } from './auth';
import { Provider } from 'react-redux';
import { OktaAuth } from './okta';

export const session = auth({ session: { cookie: { sameSite: 'none', secure: false } } });
configure({ cookieSameSite: 'no' });
export const client = createClient('url', 'key', { cookieOptions: { sameSite: 'none' } });
export const okta = new OktaAuth({ cookies: { sameSite: 'no' } });
export const provider = new Provider('issuer' as never, { cookies: { long: { sameSite: 'no' } } } as never);

class Lucia {
  constructor(readonly options: object) {}
}
export const lucia = new Lucia({ sessionCookie: { attributes: { sameSite: 'none', secure: false } } });

const defineConfig = (options: object) => options;
export const config = defineConfig({ session: { cookie: { sameSite: 'none', secure: false } } });

class CookieStorage {
  constructor(readonly options?: object) {}
}
export const storage = [new CookieStorage(), new CookieStorage({ sameSite: 'none', secure: false })];

const createCookie = (name: string, options: object) => ({ name, options, serialize: (value: string) => value });
export const cookie = createCookie('a', { sameSite: 'none' }).serialize('b');
