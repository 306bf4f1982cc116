import { removeCookie, setCookie } from 'typescript-cookie';

setCookie('theme', 'dark', { expires: 1 });
setCookie('embed', '42', { sameSite: 'none' });
setCookie('flash', '1');
removeCookie('flash');
document.body.append('done');
