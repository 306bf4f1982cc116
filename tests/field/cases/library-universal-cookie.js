// universal-cookie, and react-cookie around it.
import Cookies from 'universal-cookie';
import { Cookies as ReactCookies, useCookies } from 'react-cookie';

const cookies = new Cookies();
cookies.set('a', 'b'); // expect: require-samesite
cookies.set('a', 'b', { path: '/' }); // expect: require-samesite
cookies.set('a', 'b', { path: '/', sameSite: 'lax' });
cookies.set('a', 'b', { path: '/', sameSite: true });
cookies.set('a', 'b', { path: '/', sameSite: 'no-restriction' }); // expect: valid-samesite
cookies.set('a', 'b', { path: '/', samesite: 'lax' }); // expect: valid-samesite
cookies.set('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
cookies.set('a', 'b', { sameSite: 'none', secure: true });
cookies.remove('a', { path: '/' });

const strict = new Cookies(null, { path: '/', sameSite: 'strict' });
strict.set('a', 'b');
strict.set('a', 'b', { maxAge: 3600 });
strict.set('a', 'b', { sameSite: undefined }); // expect: require-samesite
strict.set('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure

export class Store {
  cookies = new Cookies();

  save(token) {
    this.cookies.set('token', token, { path: '/' }); // expect: require-samesite
  }
}

export function Login({ token }) {
  const [, setCookie, removeCookie] = useCookies(['session']);
  const login = () => {
    setCookie('session', token); // expect: require-samesite
    setCookie('session', token, { path: '/', maxAge: 3600 }); // expect: require-samesite
    setCookie('session', token, { path: '/', sameSite: 'lax' });
    setCookie('session', token, { path: '/', sameSite: 'none', secure: false }); // expect: none-requires-secure
  };
  return { login, logout: () => removeCookie('session', { path: '/' }) };
}

export function Theme() {
  const [cookies, set] = useCookies();
  set('theme', cookies.theme === 'dark' ? 'light' : 'dark', { path: '/' }); // expect: require-samesite
  new ReactCookies().set('a', 'b'); // expect: require-samesite
  new ReactCookies(undefined, { sameSite: 'lax' }).set('a', 'b');
}
