import type { HeaderApi, Library } from '../types.js';

/** Requests, and what tests and other code use in the place of responses. */
const real = {
  notOn: ['req', 'request', 'proxyReq', 'jar', 'agent', 'mock', 'nock', 'httpMocks'],
  notFrom: [
    ...['Request', 'Map', 'WeakMap', 'Set', 'URLSearchParams', 'FormData', 'jest', 'vi', 'sinon', 'httpMocks'].map(
      (name) => `globalThis.${name}`,
    ),
    ...['supertest', 'superagent', 'nock', 'chai', 'chai-http', 'msw', 'light-my-request', 'node-mocks-http', 'mock-http', 'mock-req-res'],
    ...[
      'vitest',
      '@jest/globals',
      'sinon',
      'test',
      'testdouble',
      'ts-mockito',
      'jest-mock-extended',
      'vitest-mock-extended',
      '@golevelup/ts-*',
    ],
  ],
  notOwn: { words: ['mock', 'stub', 'fake', 'spy', 'spied'] },
} satisfies Partial<HeaderApi>;

/** What responses and their headers are called. */
const NAMES = [
  ...['res', 'resp', 'response', 'rep', 'reply', 'ctx', 'context', 'c', 'h', 'header', 'headers'],
  ...['*Res', '*Resp', '*Response', '*Reply', '*Ctx', '*Context', '*Header', '*Headers', '*_res', '*_response', '*_headers'],
];

const one = { name: 0, value: 1 } satisfies Partial<HeaderApi>;

/** `set` of Node.js frameworks and of Fetch, beside which there is `append`. */
const replaces = { replaces: { by: 'append' } } satisfies Partial<HeaderApi>;

/**
 * Values become strings before they are stored, an array with commas between its elements.
 * Source: https://webidl.spec.whatwg.org/#es-ByteString, https://fetch.spec.whatwg.org/#headers-class
 */
const fetched = { joinsArrays: true } satisfies Partial<HeaderApi>;

/** `Headers` of Fetch, by what makes them. */
const FETCHED = [
  '<http.Headers>',
  'globalThis.Headers()',
  'globalThis.Response().headers',
  'globalThis.Response.*().headers',
  'next/server#NextResponse().headers',
  'next/server#NextResponse.*().headers',
];

export default {
  package: 'HTTP headers (Node.js, Fetch, Express, Fastify, Hono, Koa, AWS Lambda, Azure Functions)',
  versions: 'Node.js 20–24, express 5.3.0, fastify 5.12.8, hono 4.13.19, koa 3.3.0, next 16.4.6',
  source: 'https://nodejs.org/api/http.html#responsesetheadername-value',
  ecosystem: 'Web platform',
  records: [
    'node.http.headers',
    'fetch.Headers',
    'express.res.set',
    'next.pages-api',
    'next.config.headers',
    'aws-lambda.response',
    'cloudfront.lambda@edge',
    'cloudflare-workers',
    'raw ACAC header',
  ],
  words: ['cookie'],
  receivers: {
    'http.Headers': { types: ['Headers'] },
  },
  headers: [
    { ...real, ...one, call: '*.setHeader', headers: [0, 1, 2], replaces: { by: 'appendHeader' } },
    // `header` of Fastify adds to a Set-Cookie that is there, that of others replaces it.
    { ...real, ...one, call: ['*.appendHeader', '*.header', '*.headers', '*.setHeaders', '*.writeHead'], headers: [0, 1, 2] },
    { ...one, call: '<express.Response>.header', headers: [0], ...replaces },
    // Many things have methods of these names.
    { ...real, ...one, call: '*.set', on: NAMES, headers: [0], ...replaces },
    { ...real, ...one, call: '*.append', on: NAMES, headers: [0] },
    { ...one, call: ['express.Response', 'koa.Context'].map((receiver) => `<${receiver}>.set`), headers: [0], ...replaces },
    { ...one, call: ['express.Response', 'koa.Context'].map((receiver) => `<${receiver}>.append`), headers: [0] },
    { ...one, call: FETCHED.map((headers) => `${headers}.set`), headers: [0], ...replaces, ...fetched },
    { ...one, call: FETCHED.map((headers) => `${headers}.append`), headers: [0], ...fetched },
    { call: 'globalThis.Headers()', headers: [0], ...fetched },
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
      ...fetched,
    },
    { call: ['next/server#NextResponse.next'], headers: ['0.headers'], ...fetched },
    {
      call: ['*.json', '*.text', '*.body', '*.html'],
      headers: [2, '1.headers'],
      notOn: ['req', 'request'],
      notFrom: ['msw'],
      notOwn: real.notOwn,
    },
  ],
  headerObjects: [
    { key: 'headers', holds: 'headers', beside: ['statusCode', 'status', 'statusDescription'] },
    { key: 'multiValueHeaders', holds: 'headers', beside: ['statusCode'] },
    { key: 'cookies', holds: 'texts', beside: ['statusCode'] },
    // Azure Functions, `context.res = { … }`
    { key: 'headers', holds: 'headers', beside: ['status', 'statusCode', 'body'], assignedTo: ['res'] },
  ],
} satisfies Library;
