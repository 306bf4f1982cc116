// Functions and methods that share their names with those of libraries.
import { Header } from './decorators.js';
import { doubleCsrf } from './csrf.js';
import { ResponseCookies } from './cookies.js';
import { Server } from './server.js';

export class Controller {
  @Header('Set-Cookie', 'a=b')
  get(): void {}
}

export function setUp(http: unknown, res: { setCookie(name: string, value: string): void }, store: { cookieStore: Map<string, string> }) {
  doubleCsrf({ cookieOptions: { sameSite: 'none', secure: false } });
  new ResponseCookies(new Headers()).set('a', 'b');
  new Server(http, { cookie: { name: 'io', sameSite: 'none' } });
  res.setCookie('a', 'b');
  store.cookieStore.set('a', 'b');
}
