// Libraries that have no SameSite option: whoever sets a cookie by them cannot protect it.
import { Cookie } from 'ng2-cookies/ng2-cookies';
import Cookies from 'cookies-js';
import cookie from 'component-cookie';
import { setCookie } from '@analytics/cookie-utils';

Cookie.set('a', 'b'); // expect: valid-samesite
Cookie.set('a', 'b', 10, '/', 'example.com', true); // expect: valid-samesite
Cookie.delete('a');

Cookies.set('a', 'b'); // expect: valid-samesite
Cookies.set('a', 'b', { expires: 600, sameSite: 'lax' }); // expect: valid-samesite
Cookies('a', 'b', { secure: true }); // expect: valid-samesite
Cookies('a');
Cookies.set('a', undefined);
Cookies.expire('a');

cookie('a', 'b', { maxage: 60000 }); // expect: valid-samesite
cookie('a');
cookie('a', null);

setCookie('a', 'b', 60, '/', 'example.com', true); // expect: valid-samesite
setCookie('a', '', -1);

$.cookie('a', 'b'); // expect: valid-samesite
$.cookie('a', 'b', { expires: 7, path: '/' }); // expect: valid-samesite
jQuery.cookie('a', 'b', { sameSite: 'lax' }); // expect: valid-samesite
$.cookie('a');
$.cookie();
$.cookie('a', null);
$.cookie('a', ''); // expect: valid-samesite
$.cookie('a', '', { expires: -1 });
$.removeCookie('a', { path: '/' });
