import Cookies from 'js-cookie';

const api = Cookies.withAttributes({ path: '/', expires: 30 });

api.set('theme', 'dark');
api.set('lang', 'en', { expires: 1, sameSite: 'strict' });
api.set('flash', 'hello');
api.remove('flash');
document.body.append('done');
