// Browser libraries with a SameSite option of one kind or another.
import { Cookies, removeCookie, setCookie } from 'typescript-cookie';
import * as esCookie from 'es-cookie';
import { remove, set, setCookie as setTiny, setRaw } from 'tiny-cookie';
import browserCookies from 'browser-cookies';
import cookieUnderscore from 'cookie_js';
import cookiejs from 'cookiejs';
import dotCookie, { Cookie } from 'cookie.js';
import reactCookies from 'react-cookies';
import universal from 'cookie-universal';
import { CookieStorage } from 'cookie-storage';
import segmentCookie from '@segment/cookie';
import useCookie, { setCookie as setReact } from 'react-use-cookie';

setCookie('a', 'b'); // expect: require-samesite
setCookie('a', 'b', { path: '/', sameSite: 'lax' });
setCookie('a', 'b', { path: '/', samesite: 'lax' });
setCookie('a', 'b', { path: '/', sameSite: 'none' }); // expect: none-requires-secure
Cookies.set('a', 'b', { expires: 7 }); // expect: require-samesite
Cookies.withAttributes({ sameSite: 'strict' }).set('a', 'b');
removeCookie('a');

esCookie.set('a', 'b'); // expect: require-samesite
esCookie.set('a', 'b', { sameSite: 'lax' });
esCookie.set('a', 'b', { samesite: 'lax' }); // expect: valid-samesite
esCookie.set('a', 'b', { sameSite: true }); // expect: valid-samesite
esCookie.remove('a');

set('a', 'b'); // expect: require-samesite
set('a', 'b', { SameSite: 'Lax' });
set('a', 'b', encodeURIComponent, { sameSite: 'lax' });
set('a', 'b', encodeURIComponent, { path: '/' }); // expect: require-samesite
setTiny('a', 'b', { sameSite: undefined }); // expect: valid-samesite
setTiny('a', 'b', { sameSite: false }); // expect: valid-samesite
setTiny('a', 'b', { expires: '1D', 'max-age': 3600, samesite: 'strict' });
setRaw('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
remove('a');

browserCookies.set('a', 'b', { samesite: 'Lax' });
browserCookies.set('a', 'b', { expires: 365 }); // expect: require-samesite
browserCookies.set('a', 'b', { sameSite: 'Lax' }); // expect: valid-samesite
browserCookies.erase('a');

cookieUnderscore.set('a', 'b', { sameSite: 'Lax' });
cookieUnderscore.set('a', 'b', { expires: 7 }); // expect: require-samesite
cookieUnderscore.set({ a: 'b', c: 'd' }, { expires: 7 }); // expect: require-samesite
cookieUnderscore.set({ a: 'b', c: 'd' }, { sameSite: 'Strict' });
cookieUnderscore.remove('a');

cookiejs.set('a', 'b', { sameSite: 'Lax' });
cookiejs('a', 'b', { sameSite: 'None' }); // expect: none-requires-secure
cookiejs('a');
cookiejs('a', null);

dotCookie.set('a', 'b', { maxAge: 60 }); // expect: require-samesite
const own = new Cookie({ path: '/', sameSite: 'Lax' });
own.set('a', 'b');
own.set('a', 'b', { sameSite: 'None' }); // expect: none-requires-secure
own.remove('a');

reactCookies.save('a', 'b', { path: '/' }); // expect: require-samesite
reactCookies.save('a', 'b', { path: '/', sameSite: 'lax' });
reactCookies.save('a', 'b', { sameSite: 'none', secure: true }); // expect: valid-samesite
reactCookies.remove('a', { path: '/' });

const cookies = universal();
cookies.set('a', 'b', { path: '/' }); // expect: require-samesite
cookies.set('a', 'b', { path: '/', sameSite: 'lax' });
cookies.remove('a');

const storage = new CookieStorage({ path: '/', sameSite: 'Strict' });
storage.setItem('a', 'b');
storage.setItem('a', 'b', { sameSite: true }); // expect: valid-samesite
new CookieStorage().setItem('a', 'b'); // expect: require-samesite
new CookieStorage().setItem('a', 'b', { sameSite: 'laxx' }); // expect: valid-samesite
localStorage.setItem('a', 'b');

segmentCookie('a', 'b', { maxage: 3600000, sameSite: 'Lax' });
segmentCookie('a', 'b', { path: '/' }); // expect: require-samesite
segmentCookie('a');
segmentCookie('a', null);

export function Greeting() {
  const [name, setName] = useCookie('name', 'you');
  setName('me'); // expect: require-samesite
  setName('me', { days: 365, SameSite: 'Strict', Secure: true });
  setReact('a', 'b', { days: 7, sameSite: 'None' }); // expect: none-requires-secure
  return name;
}
