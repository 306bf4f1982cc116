import Cookies from 'universal-cookie';

const cookies = new Cookies();

cookies.set('theme', 'dark', { path: '/', maxAge: 3600 });
cookies.set('cart', { items: 2 }, { path: '/' });
cookies.set('embed', '42', { path: '/', sameSite: 'none' });
document.body.append(cookies.get('theme'));
