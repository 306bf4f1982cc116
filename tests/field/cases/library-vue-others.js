// vue3-cookies, vue-cookie-next, vue-cookie.
import { useCookies } from 'vue3-cookies';
import { useCookie, VueCookieNext } from 'vue-cookie-next';
import VueCookie from 'vue-cookie';

export function setup() {
  const { cookies } = useCookies();
  cookies.set('a', 'b');
  cookies.set('a', 'b', '1d', '', '', true, 'None');
  cookies.set('a', 'b', '1d', '', '', false, 'None'); // expect: none-requires-secure
  cookies.remove('a');

  const cookie = useCookie();
  cookie.setCookie('a', 'b');
  cookie.setCookie('a', 'b', { expire: '7d', sameSite: 'Strict' });
  cookie.setCookie('a', 'b', { sameSite: 'None' }); // expect: none-requires-secure
  cookie.setCookie('a', 'b', { samesite: 'Strict' }); // expect: valid-samesite
  VueCookieNext.setCookie('a', 'b', { sameSite: true }); // expect: valid-samesite
  VueCookieNext.removeCookie('a');
}

VueCookie.set('a', 'b'); // expect: require-samesite
VueCookie.set('a', 'b', { expires: 1, samesite: 'lax' });
VueCookie.set('a', 'b', { sameSite: undefined }); // expect: valid-samesite
VueCookie.delete('a');
