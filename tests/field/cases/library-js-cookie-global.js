// The global `Cookies` may be another library; what only js-cookie has shows that it is not.
Cookies.set('a', 'b');
Cookies.set('a', 'b', { expires: 7 });
window.Cookies.set('a', 'b');

const jsCookie = window.Cookies.noConflict();
jsCookie.set('a', 'b'); // expect: require-samesite
jsCookie.set('a', 'b', { sameSite: 'lax' });

Cookies.withAttributes({ sameSite: 'strict' }).set('a', 'b');
Cookies.withAttributes({ path: '/' }).set('a', 'b'); // expect: require-samesite
