/* settings: {"site":"https://example.com"} */
// A credentialed request beside cookies: each rule minds its own business.
import Cookies from 'js-cookie';

export async function login(token: string) {
  const response = await fetch('https://login.example.com/token', { method: 'POST', credentials: 'include' });
  Cookies.set('token', token, { sameSite: 'lax', secure: true });
  document.cookie = `token=${token}; path=/`; // expect: require-samesite
  await fetch('https://partner.example/token', { method: 'POST', credentials: 'include' }); // expect: cross-site-credentials
  await fetch('https://partner.example/token', { method: 'POST', credentials: 'omit' });
  Cookies.set('token', token, { sameSite: 'none' }); // expect: none-requires-secure
  return response.json();
}
