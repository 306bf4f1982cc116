// Checks of the origin on the way, requests of clients, and tests.
import axios from 'axios';
import express from 'express';
import { expect, it } from 'vitest';

const app = express();
const ALLOWED = new Set(['https://app.example.com']);

app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', '*');
  res.header('Access-Control-Allow-Headers', 'Origin, X-Requested-With, Content-Type, Accept');
  next();
});

app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', process.env.ORIGIN);
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});

app.use((req, res, next) => {
  const { origin } = req.headers;
  if (ALLOWED.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  next();
});

app.use((req, res, next) => {
  const origin = req.headers.origin;
  const allowed = origin && (origin.endsWith('.example.com') || origin === 'https://example.com');
  if (!allowed) return next();
  res.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' });
  next();
});

app.use((req, res, next) => {
  const allowed = [...ALLOWED].find((one) => one === req.headers.origin) ?? 'https://app.example.com';
  res.set('Access-Control-Allow-Origin', allowed);
  res.set('Access-Control-Allow-Credentials', 'true');
  next();
});

app.use((req, res, next) => {
  res.set('Access-Control-Allow-Origin', '*');
  if (ALLOWED.has(req.headers.origin)) {
    res.set('Access-Control-Allow-Origin', req.headers.origin);
    res.set('Access-Control-Allow-Credentials', 'true');
  }
  next();
});

const headersFor = (origin) => ({
  'Access-Control-Allow-Origin': ALLOWED.has(origin) ? origin : 'https://app.example.com',
  'Access-Control-Allow-Credentials': 'true',
});

export const handler = async (event) => ({ statusCode: 200, headers: headersFor(event.headers.origin), body: '' });

// Clients write them where they do nothing.
export const client = axios.create({
  baseURL: '/api',
  headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' },
});

export const load = () => {
  const headers = new Headers();
  headers.append('Access-Control-Allow-Origin', '*');
  headers.append('Access-Control-Allow-Credentials', 'true');
  return fetch('/api', { method: 'GET', headers });
};

it('answers', async () => {
  const response = await load();
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-credentials': 'true',
  });
});
