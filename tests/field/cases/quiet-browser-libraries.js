// What looks like a browser library, and is not known to be one.
import Cookies from '@/utils/cookies';
import { useCookies } from './use-cookies.js';
import { setCookie } from '../cookies.js';
import { CookieService } from './cookie.service.js';
import electron from './electron-mock.js';

Cookies.set('a', 'b');
Cookies.withAttributes({ path: '/' }).set('a', 'b');
setCookie('a', 'b', { path: '/' });

const [, set, remove] = useCookies(['a']);
set('a', 'b');
remove('a');

new CookieService().set('a', 'b', { sameSite: 'None' });
electron.session.defaultSession.cookies.set({ url: 'https://example.com', sameSite: 'None' });

export default {
  methods: {
    save(token) {
      this.$cookies.set('token', token, { path: '/', maxAge: 60 });
      this.$cookie.set('token', token, 1);
      this.cookies.write('token', token);
      this.$cookie.setCookie('token', token, { sameSite: 'None' });
    },
  },
};

export function plugin({ app, $cookies }) {
  $cookies.set('a', 'b', { path: '/' });
  app.$cookies.set('a', 'b');
}

const window = { Cookies };
window.Cookies.noConflict().set('a', 'b');

const store = new Map();
store.set('cookies', { sameSite: 'none' });

export function shell(android) {
  android.webkit.CookieManager.getInstance().setCookie('https://example.com', 'a=b');
}
