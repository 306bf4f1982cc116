import type { Library } from '../types.js';

export default {
  package: 'HTTP headers (Node.js, Fetch, Express, Fastify, Hono, Koa, AWS Lambda)',
  versions: 'Node.js 20–24, express 5.3.0, fastify 5.12.8, hono 4.13.19, koa 3.3.0, next 16.4.6',
  source: 'https://nodejs.org/api/http.html#responsesetheadername-value',
  words: ['cookie'],
  headers: [
    {
      call: ['*.setHeader', '*.appendHeader', '*.append', '*.set', '*.header', '*.headers', '*.setHeaders', '*.writeHead'],
      name: 0,
      value: 1,
      headers: [0, 1, 2],
      notOn: ['req', 'request', 'proxyReq', 'jar', 'agent', 'mock', 'nock'],
      notFrom: ['globalThis.Request', 'supertest', 'superagent', 'nock', 'chai', 'chai-http'],
    },
    { call: 'globalThis.Headers()', headers: [0] },
    {
      call: [
        'globalThis.Response()',
        'globalThis.Response.json',
        'next/server#NextResponse()',
        'next/server#NextResponse.json',
        'next/server#NextResponse.redirect',
        '@remix-run/node#json',
        '@remix-run/node#redirect',
        'react-router#data',
        'react-router#redirect',
        '@sveltejs/kit#json',
        '@sveltejs/kit#text',
      ],
      headers: ['1.headers'],
    },
    { call: ['next/server#NextResponse.next'], headers: ['0.headers'] },
    { call: ['*.json', '*.text', '*.body', '*.html'], headers: [2, '1.headers'], notOn: ['req', 'request'], notFrom: ['msw'] },
  ],
  headerObjects: [
    { key: 'headers', holds: 'headers', beside: ['statusCode', 'status', 'statusDescription'] },
    { key: 'multiValueHeaders', holds: 'headers', beside: ['statusCode'] },
    { key: 'cookies', holds: 'texts', beside: ['statusCode'] },
  ],
} satisfies Library;
