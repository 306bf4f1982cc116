import Cookies from 'universal-cookie';

const cookies = new Cookies(null, { path: '/' });

cookies.set('theme', 'dark');
cookies.set('lang', 'en', { sameSite: 'strict', maxAge: 60 });
cookies.remove('old', { path: '/' });
document.body.append('done');
