// Version 2 has defaults for all of the page.
import Cookies from 'js-cookie';

Cookies.defaults = { sameSite: 'lax', secure: true };
Cookies.set('a', 'b');
Cookies.set('a', 'b', { sameSite: 'none' });
Cookies.set('a', 'b', { same_site: 'lax' }); // expect: valid-samesite
