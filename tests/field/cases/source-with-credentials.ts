/* settings: {"site":"example.com"} */
// Source 5: withCredentials of axios, jQuery, Angular, EventSource and XMLHttpRequest.
import axios from 'axios';
import $ from 'jquery';
import { HttpClient } from '@angular/common/http';
import { API_URL } from './env';

const PARTNER = 'https://api.partner.example';

export async function axiosRequests(url: string, data: object) {
  await axios.get('https://api.example.com/me', { withCredentials: true });
  await axios.get('/me', { withCredentials: true });
  await axios.get(url, { withCredentials: true });
  await axios.get(API_URL, { withCredentials: true });
  await axios.get('http://localhost:3000/me', { withCredentials: true });
  await axios.get('https://api.partner.example/me');
  await axios.get('https://api.partner.example/me', { withCredentials: false });
  await axios.get('https://api.partner.example/me', { withCredentials: true }); // expect: cross-site-credentials
  await axios.get(`${PARTNER}/me`, { withCredentials: true }); // expect: cross-site-credentials
  await axios.post('https://api.partner.example/me', data, { withCredentials: true }); // expect: cross-site-credentials
  await axios.put('https://api.partner.example/me', data, { timeout: 1, withCredentials: true }); // expect: cross-site-credentials
  await axios.delete('https://api.partner.example/me', { withCredentials: true }); // expect: cross-site-credentials
  await axios({ url: 'https://api.partner.example/me', withCredentials: true }); // expect: cross-site-credentials
  await axios({ url: 'https://api.example.com/me', withCredentials: true });
  await axios.request({ url: 'https://api.partner.example/me', method: 'post', withCredentials: true }); // expect: cross-site-credentials
  await axios('https://api.partner.example/me', { withCredentials: true }); // expect: cross-site-credentials
  await axios.get('http://api.example.com/me', { withCredentials: true }); // expect: cross-site-credentials
}

export const partner = axios.create({ baseURL: 'https://api.partner.example', withCredentials: true }); // expect: cross-site-credentials
export const own = axios.create({ baseURL: 'https://api.example.com', withCredentials: true });
export const env = axios.create({ baseURL: API_URL, withCredentials: true });
export const relative = axios.create({ baseURL: '/api', withCredentials: true });
export const without = axios.create({ baseURL: 'https://api.partner.example', timeout: 1000 });

export function jquery() {
  $.ajax({ url: 'https://api.example.com/me', xhrFields: { withCredentials: true } });
  $.ajax({ url: '/me', xhrFields: { withCredentials: true } });
  $.ajax({ url: 'https://api.partner.example/me' });
  $.ajax({ url: 'https://api.partner.example/me', xhrFields: { withCredentials: false } });
  $.ajax({ url: 'https://api.partner.example/me', xhrFields: { withCredentials: true } }); // expect: cross-site-credentials
  $.ajax('https://api.partner.example/me', { method: 'POST', xhrFields: { withCredentials: true } }); // expect: cross-site-credentials
}

export class ItemService {
  constructor(private http: HttpClient) {}

  load(url: string) {
    this.http.get('https://api.example.com/items', { withCredentials: true });
    this.http.get('/items', { withCredentials: true });
    this.http.get(url, { withCredentials: true });
    this.http.get('https://api.partner.example/items');
    this.http.post('https://api.partner.example/items', { withCredentials: true }); // expect: valid-credentials
    this.http.get('https://api.partner.example/items', { withCredentials: true }); // expect: cross-site-credentials
    return this.http.post('https://api.partner.example/items', {}, { withCredentials: true }); // expect: cross-site-credentials
  }
}

export const sources = [
  new EventSource('/events', { withCredentials: true }),
  new EventSource('https://api.example.com/events', { withCredentials: true }),
  new EventSource('https://api.partner.example/events'),
  new EventSource('https://api.partner.example/events', { withCredentials: false }),
  new EventSource('https://api.partner.example/events', { withCredentials: true }), // expect: cross-site-credentials
];

export function xhrs(id: string) {
  const one = new XMLHttpRequest();
  one.open('GET', 'https://api.example.com/items');
  one.withCredentials = true;
  one.send();

  // expect-in: cross-site-credentials 4
  const two = new XMLHttpRequest();
  two.open('GET', `${PARTNER}/items/${id}`);
  two.withCredentials = true;
  two.send();

  // expect-in: cross-site-credentials 4
  const three = new XMLHttpRequest();
  three.withCredentials = true;
  three.open('POST', 'http://api.example.com/items');
  three.send();

  const four = new XMLHttpRequest();
  four.open('GET', 'https://api.partner.example/items');
  four.send();
}
