import Cookies from 'js-cookie';

Cookies.set('theme', 'dark', { expires: 7 });
Cookies.set('embed', '42', { sameSite: 'none' });
document.body.append('done');
