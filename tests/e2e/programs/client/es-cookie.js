import * as Cookies from 'es-cookie';

Cookies.set('theme', 'dark', { expires: 1 });
Cookies.set('embed', '42', { sameSite: 'none' });
document.body.append('done');
