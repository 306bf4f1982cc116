import Cookies from 'js-cookie';

if (location.pathname === '/logout') {
  Cookies.remove('sid', { sameSite: 'none' });
  document.body.append('bye');
} else {
  Cookies.set('sid', 'abc', { sameSite: 'none', secure: true });
  document.body.append('hello');
}
