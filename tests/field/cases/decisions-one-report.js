// One cookie gets valid-samesite or require-samesite, never both; None without Secure is none-requires-secure.
import Cookies from 'js-cookie';

export function login(req, res) {
  res.cookie('a', 'v', { samesite: 'lax' }); // expect: valid-samesite
  res.cookie('b', 'v', { samesite: 'bogus' }); // expect: valid-samesite
  res.cookie('c', 'v', { SameSite: false }); // expect: valid-samesite
  res.cookie('d', 'v', { sameSite: 'bogus', secure: false }); // expect: valid-samesite
  res.cookie('e', 'v', { sameSite: false, secure: false }); // expect: require-samesite
  res.appendHeader('Set-Cookie', 'f=v; SameSite'); // expect: valid-samesite
  res.appendHeader('Set-Cookie', 'g=v; SameSite=; Secure'); // expect: valid-samesite
  res.appendHeader('Set-Cookie', 'h=v; Same-Site=Lax'); // expect: valid-samesite
  document.cookie = 'i=v; SameSite'; // expect: valid-samesite
  document.cookie = 'j=v; samesite=; path=/'; // expect: valid-samesite
  document.cookie = 'k=v; same-site=strict'; // expect: valid-samesite
  document.cookie = 'l=v; path=/'; // expect: require-samesite
  Cookies.set('m', 'v', { sameSite: true }); // expect: valid-samesite
  Cookies.set('n', 'v', { sameSite: '' }); // expect: require-samesite
  Cookies.set('o', 'v', { sameSite: null }); // expect: require-samesite
}
