import Cookies from 'js-cookie';

Cookies.set('theme', 'dark');
Cookies.set('visit', 'v 1', { expires: 7, path: '/' });
Cookies.set('embed', '42', { sameSite: 'none' });
Cookies.set('partner', 'p1', { sameSite: 'None', secure: false, expires: new Date(Date.now() + 3_600_000) });
document.body.append(Cookies.get('theme'));
