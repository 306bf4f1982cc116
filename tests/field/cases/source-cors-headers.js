// Headers that code writes by itself.
import express from 'express';
import http from 'node:http';
import { NextResponse } from 'next/server';

const app = express();

app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', '*'); // expect: no-wildcard-credentials
  res.header('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  res.header('Access-Control-Allow-Headers', 'Content-Type');
  res.header('Access-Control-Allow-Credentials', 'true');
  if (req.method === 'OPTIONS') return res.sendStatus(200);
  next();
});

app.use(function (req, res, next) {
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin || '*'); // expect: no-wildcard-credentials
  res.setHeader('Access-Control-Allow-Credentials', true);
  next();
});

app.use((req, res, next) => {
  const origin = req.get('origin');
  if (origin) {
    res.set('Access-Control-Allow-Origin', origin); // expect: no-wildcard-credentials
    res.set('Vary', 'Origin');
    res.set('Access-Control-Allow-Credentials', 'true');
  }
  next();
});

http.createServer((req, res) => {
  if (req.method === 'OPTIONS') {
    res.writeHead(204, {
      'Access-Control-Allow-Origin': req.headers.origin, // expect: no-wildcard-credentials
      'Access-Control-Allow-Credentials': 'true',
    });
    return res.end();
  }
  res.setHeader('access-control-allow-credentials', 'true');
  res.setHeader('access-control-allow-origin', '*'); // expect: no-wildcard-credentials
  res.end('ok');
});

const corsHeaders = {
  'Access-Control-Allow-Origin': '*', // expect: no-wildcard-credentials
  'Access-Control-Allow-Credentials': 'true',
};

export const GET = () => NextResponse.json({ ok: true }, { headers: corsHeaders });
export const OPTIONS = () => new Response(null, { status: 204, headers: { ...corsHeaders, 'Access-Control-Max-Age': '86400' } });

export function middleware(request) {
  const response = NextResponse.next();
  response.headers.set('Access-Control-Allow-Origin', request.headers.get('origin') ?? ''); // expect: no-wildcard-credentials
  response.headers.set('Access-Control-Allow-Credentials', 'true');
  return response;
}

export const handler = async (event) => ({
  statusCode: 200,
  headers: {
    'Access-Control-Allow-Origin': event.headers.origin, // expect: no-wildcard-credentials
    'Access-Control-Allow-Credentials': true,
  },
  body: JSON.stringify({ path: event.path }),
});

export const nextConfig = {
  async headers() {
    return [
      {
        source: '/api/:path*',
        headers: [
          { key: 'Access-Control-Allow-Credentials', value: 'true' },
          { key: 'Access-Control-Allow-Origin', value: '*' }, // expect: no-wildcard-credentials
          { key: 'Access-Control-Allow-Methods', value: 'GET,OPTIONS' },
        ],
      },
    ];
  },
};
