/* settings: {"site":"example.com"} */
// Source 4: fetch and Request, judged against the configured site (https is meant).
import { API_URL, options as imported } from './env';

const OWN = 'https://api.example.com';
const PARTNER = 'https://api.partner.example';
const include: RequestInit = { credentials: 'include' };
const sameOrigin: RequestInit = { credentials: 'same-origin' };

export async function sameSite(id: string, url: string, live: boolean) {
  await fetch('https://api.example.com/me', { credentials: 'include' });
  await fetch('https://example.com/me', { credentials: 'include' });
  await fetch('https://api.example.com:8443/me', { credentials: 'include' });
  await fetch('https://a.b.c.example.com/me', include);
  await fetch(`${OWN}/items/${id}`, { credentials: 'include' });
  await fetch(OWN + '/items/' + id, { credentials: 'include' });
  await fetch(new Request('https://api.example.com/me', { credentials: 'include' }));
  await fetch('/items', { credentials: 'include' });
  await fetch(`/items/${id}`, { credentials: 'include' });
  await fetch('items', { credentials: 'include' });
  await fetch('?page=2', include);
  await fetch('http://localhost:3000/items', { credentials: 'include' });
  await fetch('http://127.0.0.1:3000/items', { credentials: 'include' });
  await fetch(url, { credentials: 'include' });
  await fetch(API_URL, { credentials: 'include' });
  await fetch(`${API_URL}/items`, { credentials: 'include' });
  await fetch(process.env.API_URL + '/items', { credentials: 'include' });
  await fetch(`https://${url}/items`, { credentials: 'include' });
  await fetch('https://api.partner.example/items');
  await fetch('https://api.partner.example/items', { method: 'POST' });
  await fetch('https://api.partner.example/items', { credentials: 'same-origin' });
  await fetch('https://api.partner.example/items', { credentials: 'omit' });
  await fetch('https://api.partner.example/items', sameOrigin);
  await fetch('https://api.partner.example/items', imported);
  await fetch('https://api.example.com/me', { credentials: live ? 'include' : 'omit' });
  await fetch('https://api.partner.example/items', { credentials: live ? 'same-origin' : 'omit' });
}

export async function crossSite(id: string, live: boolean) {
  await fetch('https://api.partner.example/items', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('https://example.org/items', { method: 'POST', credentials: 'include' }); // expect: cross-site-credentials
  await fetch('https://notexample.com/items', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('https://example.com.evil.test/items', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch(`${PARTNER}/items/${id}`, { credentials: 'include' }); // expect: cross-site-credentials
  await fetch(PARTNER + '/items/' + id, { credentials: 'include' }); // expect: cross-site-credentials
  await fetch(`https://api.partner.example/items/${id}`, { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('//cdn.partner.example/items', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('http://api.example.com/me', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('http://api.partner.example/items', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('https://api.partner.example/items', { credentials: live ? 'include' : 'omit' }); // expect: cross-site-credentials
  await fetch('https://api.partner.example/items', { ...sameOrigin, credentials: 'include' }); // expect: cross-site-credentials
  await window.fetch('https://api.partner.example/items', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch(new Request('https://api.partner.example/items', { credentials: 'include' })); // expect: cross-site-credentials
  const request = new Request('https://api.partner.example/items', { method: 'POST', credentials: 'include' }); // expect: cross-site-credentials
  return request;
}

export async function shadowed(fetch: (url: string, init: object) => Promise<void>) {
  await fetch('/items', { credentials: 'include' });
}
