// Shape 25: credentialed requests; no site is configured, so every absolute URL to a non-local host is a possible one.
import axios from 'axios';
import { API_URL } from './env.js';

const BASE = 'https://api.partner.example';

export function before(id) {
  // expect-in: cross-site-credentials 4
  const xhr = new XMLHttpRequest();
  xhr.withCredentials = true;
  xhr.open('GET', 'https://api.partner.example/items/' + id);
  xhr.send();
}

export function after(id) {
  // expect-in: cross-site-credentials 4
  const xhr = new XMLHttpRequest();
  xhr.open('GET', `https://api.partner.example/items/${id}`);
  xhr.withCredentials = true;
  xhr.send();
}

export function relative(id) {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', '/items/' + id);
  xhr.withCredentials = true;
  xhr.send();
}

export function anyUrl(url) {
  const xhr = new XMLHttpRequest();
  xhr.withCredentials = true;
  xhr.open('GET', url);
  xhr.send();
}

export function without(id) {
  const xhr = new XMLHttpRequest();
  xhr.open('GET', 'https://api.partner.example/items/' + id);
  xhr.withCredentials = false;
  xhr.send();
}

export const client = axios.create({ baseURL: 'https://api.partner.example', withCredentials: true }); // expect: cross-site-credentials
export const clientConst = axios.create({ baseURL: BASE, timeout: 1000, withCredentials: true }); // expect: cross-site-credentials
export const plain = axios.create({ baseURL: 'https://api.partner.example' });
export const own = axios.create({ baseURL: '/api', withCredentials: true });
export const env = axios.create({ baseURL: API_URL, withCredentials: true });
export const local = axios.create({ baseURL: 'http://localhost:3000', withCredentials: true });

const options = { method: 'POST', credentials: 'include' };

export async function load(id, body) {
  await fetch('/items/' + id, options);
  await fetch(API_URL + '/items', { credentials: 'include' });
  await fetch('https://api.partner.example/items', { method: 'POST', credentials: 'include' }); // expect: cross-site-credentials
  await fetch(`${BASE}/items/${id}`, { credentials: 'include', body }); // expect: cross-site-credentials
  await fetch(BASE + '/items/' + id, { credentials: 'include' }); // expect: cross-site-credentials
}

export async function loadByConst() {
  // expect-in: cross-site-credentials 2
  const init = { credentials: 'include' };
  return fetch('https://api.partner.example/items', init);
}
