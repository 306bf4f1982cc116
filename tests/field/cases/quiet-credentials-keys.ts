// Look-alikes of requests' options: other meanings, other functions, other objects.
import axios from 'axios';
import got from 'got';
import nodeFetch from 'node-fetch';
import { DataSource } from 'typeorm';
import { api, useApi } from './api';

export async function others(db: DataSource, user: string, flags: Record<string, boolean>) {
  await db.getRepository('User').find({ relations: { credentials: true } });
  await db.getRepository('User').findOne({ where: { credentials: { provider: 'x' } }, withCredentials: true } as never);
  await got('https://api.partner.example', { withCredentials: true } as never);
  await nodeFetch('https://api.partner.example', { credentials: 'include' } as never);
  await api.get('/me', { credentials: 'include' });
  await api.post('/me', { withCredentials: true });
  await useApi('/me', { credentials: true });
  await axios.post('/accounts', { credentials: 'include', user });
  await axios.get('/me', { params: { withCredentials: true }, credentials: flags['x'] } as never);
  await fetch('/me', { headers: { 'x-credentials': 'include' } });
  await fetch('/me', { body: JSON.stringify({ withCredentials: true }), method: 'POST' });
}

export class Client {
  async get(url: string, options: { withCredentials?: boolean } = {}) {
    return fetch(url, { credentials: options.withCredentials ? 'include' : 'same-origin' });
  }
}

export const client = new Client();
export const me = () => client.get('/me', { withCredentials: true });

export function wrap(fetch: typeof globalThis.fetch) {
  return (url: string) => fetch(url, { withCredentials: true } as never);
}

export const node = {
  credentials: [{ name: 'slackApi', required: true }],
  requestDefaults: { baseURL: 'https://slack.com/api', withCredentials: true },
};

export const options = { credentials: true, origin: 'https://example.com' };
export const providers = [{ id: 'credentials', credentials: { username: { label: 'Username' } } }];
