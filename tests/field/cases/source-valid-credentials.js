// Requests that ask for cookies with a key or a value that nobody hears; no site is configured.
import axios from 'axios';
import ky from 'ky';
import { httpBatchLink, httpLink } from '@trpc/client';

const headers = { 'Content-Type': 'application/json' };

export async function wrongKeys(url, body) {
  await fetch(url, { withCredentials: true }); // expect: valid-credentials
  await fetch('/api/me', { method: 'POST', headers, withCredentials: true, body }); // expect: valid-credentials
  await fetch('https://api.partner.example/me', { withCredentials: true }); // expect: valid-credentials
  await axios.get(url, { credentials: 'include' }); // expect: valid-credentials
  await axios({ url, method: 'POST', data: body, credentials: 'include' }); // expect: valid-credentials
  await ky.post(url, { json: body, withCredentials: true }).json(); // expect: valid-credentials
  await $fetch('/api/me', { withCredentials: true }); // expect: valid-credentials
  new EventSource(url, { credentials: 'include' }); // expect: valid-credentials
  $.ajax({ type: 'POST', url, data: body, withCredentials: true }); // expect: valid-credentials
}

export async function wrongPlaces(url, user) {
  await fetch(url, {
    method: 'GET',
    headers: {
      Accept: 'application/json',
      credentials: 'include', // expect: valid-credentials
    },
  });
  await axios.get(url, { headers: { withCredentials: true } }); // expect: valid-credentials
  await axios.post('/logout', { withCredentials: true }); // expect: valid-credentials
  await axios.post('/login', { user, withCredentials: true }); // expect: valid-credentials
}

export async function wrongValues(url, live) {
  await fetch(url, { credentials: true }); // expect: valid-credentials
  await fetch(url, { credentials: 'same_origin' }); // expect: valid-credentials
  await fetch(url, { credentials: 'Include' }); // expect: valid-credentials
  await fetch(url, { credentials: live ? 'include' : 'none' }); // expect: valid-credentials
  await ky.get(url, { credentials: 'sameOrigin' }); // expect: valid-credentials
}

export const api = axios.create({ baseURL: '/api', credentials: 'include' }); // expect: valid-credentials
export const links = [
  httpLink({ url: '/trpc', credentials: 'include' }), // expect: valid-credentials
  httpBatchLink({ url: '/trpc', fetch: (url, init) => fetch(url, { ...init, credentials: 'include' }) }),
];

export async function right(url, mode, init) {
  await fetch(url, { credentials: 'include' });
  await fetch(url, { credentials: 'same-origin' });
  await fetch(url, { credentials: mode });
  await fetch(url, { ...init, withCredentials: undefined });
  await fetch(url, { credentials: 'include', withCredentials: true });
  await axios.get(url, { withCredentials: true });
  await axios.post(url, {}, { withCredentials: true });
  await ky.get(url, { credentials: 'omit' });
  $.ajax({ url, xhrFields: { withCredentials: true } });
}
