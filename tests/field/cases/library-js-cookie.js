// js-cookie and what is made of it: objects with attributes of their own, converters, the global.
import Cookies from 'js-cookie';

const lax = Cookies.withAttributes({ path: '/', sameSite: 'lax' });
lax.set('a', 'b');
lax.set('a', 'b', { expires: 7 });
lax.set('a', 'b', { sameSite: undefined }); // expect: require-samesite
lax.set('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
lax.set('a', 'b', { sameSite: 'none', secure: true });
lax.remove('a');

const plain = Cookies.withAttributes({ path: '/', domain: '.example.com' });
plain.set('a', 'b'); // expect: require-samesite
plain.set('a', 'b', { expires: 7, sameSite: 'strict' });

const secure = Cookies.withAttributes({ secure: true });
secure.set('a', 'b', { sameSite: 'none' });

export function configured(attributes) {
  const api = Cookies.withAttributes(attributes);
  api.set('a', 'b');
  api.set('a', 'b', { sameSite: 'none' });
}

Cookies.withConverter({ write: (value) => value.toUpperCase() }).set('a', 'b'); // expect: require-samesite
const api = Cookies.noConflict();
api.set('a', 'b', { expires: 7 }); // expect: require-samesite
api.set('a', 'b', { expires: 7, sameSite: 'Lax' });

Cookies.set('a', '', { expires: -1 });
Cookies.set('a', 'b', { expires: new Date(0) });
Cookies.remove('a', { path: '/' });
