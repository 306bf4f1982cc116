// Shape 21: js-cookie, by whatever name it is imported.
import c from 'js-cookie';
import Cookies from './cookies.js';
import { Cookies as Jar } from './jar.js';

c.set('a', 'b'); // expect: require-samesite
c.set('a', 'b', { expires: 7 }); // expect: require-samesite
c.set('a', 'b', { expires: 7, sameSite: 'lax' });
c.set('a', 'b', { sameSite: 'Strict' });
c.set('a', 'b', { samesite: 'lax' });
c.set('a', 'b', { SameSite: 'Lax' });
c.set('a', 'b', { same_site: 'lax' }); // expect: valid-samesite
c.set('a', 'b', { sameSite: true }); // expect: valid-samesite
c.set('a', 'b', { sameSite: 'no-restriction' }); // expect: valid-samesite
c.set('a', 'b', { sameSite: false }); // expect: require-samesite
c.set('a', 'b', { sameSite: undefined }); // expect: require-samesite
c.set('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
c.set('a', 'b', { SameSite: 'None' }); // expect: none-requires-secure
c.set('a', 'b', { sameSite: 'none', secure: false }); // expect: none-requires-secure
c.set('a', 'b', { sameSite: 'none', secure: true });
c.set('a', 'b', { SameSite: 'None', Secure: true });
c.set('a', 'b', { sameSite: 'none', secure: location.protocol === 'https:' }); // expect: none-requires-secure
c.get('a');
c.remove('a');

const api = c.withAttributes({ sameSite: 'lax', path: '/' });
api.set('a', 'b');

Cookies.set('a', 'b');
Cookies.set('a', 'b', { expires: 7 });
Jar.set('a', 'b');
