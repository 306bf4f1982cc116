// Source 4 without settings: every absolute URL to a non-local host is a possible one.
export async function load(id, url) {
  await fetch('https://api.example.com/me', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('http://api.example.com/me', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch('//api.example.com/me', { credentials: 'include' }); // expect: cross-site-credentials
  await fetch(`https://api.example.com/items/${id}`, { method: 'PUT', credentials: 'include' }); // expect: cross-site-credentials
  await fetch('/me', { credentials: 'include' });
  await fetch('./me', { credentials: 'include' });
  await fetch('http://localhost/me', { credentials: 'include' });
  await fetch('https://localhost:8443/me', { credentials: 'include' });
  await fetch('http://127.0.0.1/me', { credentials: 'include' });
  await fetch(url, { credentials: 'include' });
  await fetch(`${url}/me`, { credentials: 'include' });
  await fetch('https://api.example.com/me');
  await fetch('https://api.example.com/me', { credentials: 'omit' });
  await fetch('https://api.example.com/me', { withCredentials: true }); // expect: valid-credentials
}
