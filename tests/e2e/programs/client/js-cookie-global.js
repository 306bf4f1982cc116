/* global Cookies */
const shop = Cookies.withAttributes({ path: '/', expires: 7 });

// Other libraries are called Cookies, too.
Cookies.set('lang', 'en');
shop.set('theme', 'dark');
shop.set('embed', '42', { sameSite: 'none' });
document.body.append('done');
