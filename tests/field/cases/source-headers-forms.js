// Source 3: every form of header call; arrays are judged element by element.
import express from 'express';
import Fastify from 'fastify';
import { serialize } from 'cookie';
import { NextResponse } from 'next/server';

const app = express();
app.get('/', (req, res) => {
  res.appendHeader('Set-Cookie', 'a=b'); // expect: require-samesite
  res.appendHeader('Set-Cookie', 'a=b; SameSite=Lax');
  res.set('Set-Cookie', 'a=b'); // expect: require-samesite
  res.set('Set-Cookie', 'a=b; SameSite=Lax');
  res.set({ 'Set-Cookie': 'a=b', 'X-A': '1' }); // expect: require-samesite
  res.set({ 'Set-Cookie': 'a=b; SameSite=Lax', 'X-A': '1' });
  res.append('Set-Cookie', 'a=b; HttpOnly'); // expect: require-samesite
  res.append('set-cookie', 'a=b; HttpOnly; SameSite=Strict');
  res.header('Set-Cookie', 'a=b; SameSite=None'); // expect: none-requires-secure
  res.header('Set-Cookie', 'a=b; SameSite=None; Secure');
  res.setHeader('Set-Cookie', ['a=b', 'c=d']); // expect: require-samesite require-samesite
  res.setHeader('Set-Cookie', ['a=b; SameSite=Lax', 'c=d; SameSite=None']); // expect: none-requires-secure
  res.setHeader('Set-Cookie', ['a=b; SameSite=Lax', 'c=d; SameSite=Strict']);
  res.setHeader('Set-Cookie', [ // expect: no-unstorable-cookie
    'a=b; SameSite=Lax',
    'c=d; HttpOnly', // expect: require-samesite
    'e=f; SameSite=None', // expect: none-requires-secure
    'g=h; SameSite=Laxx', // expect: valid-samesite
    `i=${req.id}; Path=/`, // expect: require-samesite
    `j=${req.id}; Path=/; SameSite=Lax`,
    'k=' + req.id + '; SameSite=Lax',
    serialize('l', req.id), // expect: require-samesite
    serialize('m', req.id, { sameSite: 'lax' }),
    req.app.locals.cookie,
  ]);
  const value = 'a=b; Path=/; SameSite=Strict';
  res.setHeader('Set-Cookie', value); // expect: no-unstorable-cookie
  res.set('Content-Type', 'text/plain').send('ok');
});

const server = Fastify();
server.get('/', async (request, reply) => {
  reply.header('Set-Cookie', 'a=b'); // expect: require-samesite
  reply.header('Set-Cookie', 'a=b; SameSite=Lax');
  reply.headers({ 'set-cookie': 'a=b; HttpOnly' }); // expect: require-samesite
  reply.headers({ 'set-cookie': ['a=b; SameSite=Lax', 'c=d'] }); // expect: require-samesite
  reply.headers({ 'set-cookie': 'a=b; SameSite=Lax', 'x-a': '1' });
  return reply.header('Set-Cookie', 'a=b; SameSite=None').send('ok'); // expect: none-requires-secure
});

export function web(id) {
  const headers = new Headers();
  headers.append('Set-Cookie', 'a=b'); // expect: require-samesite
  headers.append('Set-Cookie', `a=${id}; SameSite=Lax`);
  headers.set('Set-Cookie', `a=${id}; SameSite=None`); // expect: none-requires-secure
  headers.set('set-cookie', `a=${id}; SameSite=None; Secure`);
  headers.append('Set-Cookie', serialize('a', id)); // expect: require-samesite
  headers.append('Set-Cookie', serialize('a', id, { sameSite: 'strict' }));
  const one = new Headers({ 'Set-Cookie': 'a=b; Path=/' }); // expect: require-samesite
  const two = new Headers({ 'Set-Cookie': 'a=b; Path=/; SameSite=Lax' });
  const three = new Headers([['Set-Cookie', 'a=b'], ['X-A', 'b']]); // expect: require-samesite
  const four = new Headers([['Set-Cookie', 'a=b; SameSite=Lax'], ['X-A', 'b']]);
  return [headers, one, two, three, four];
}

export const responses = (id) => [
  new Response(null, { headers: { 'Set-Cookie': 'a=b' } }), // expect: require-samesite
  new Response(null, { headers: { 'Set-Cookie': 'a=b; SameSite=Lax' } }),
  new Response('ok', { status: 200, headers: { 'Set-Cookie': `a=${id}; SameSite=None` } }), // expect: none-requires-secure
  new Response('ok', { status: 200, headers: [['Set-Cookie', 'a=b; HttpOnly']] }), // expect: require-samesite
  new Response('ok', { status: 200, headers: new Headers({ 'Set-Cookie': 'a=b; HttpOnly' }) }), // expect: require-samesite
  new Response('ok', { headers: { 'Set-Cookie': serialize('a', id) } }), // expect: require-samesite
  new Response('ok', { headers: { 'Set-Cookie': serialize('a', id, { sameSite: 'lax' }) } }),
  Response.json({}, { headers: { 'Set-Cookie': 'a=b' } }), // expect: require-samesite
  Response.json({}, { headers: { 'Set-Cookie': 'a=b; SameSite=Lax' } }),
  NextResponse.json({}, { headers: { 'Set-Cookie': 'a=b; Path=/' } }), // expect: require-samesite
  NextResponse.json({}, { headers: { 'Set-Cookie': 'a=b; Path=/; SameSite=Lax' } }),
  new NextResponse(null, { headers: { 'set-cookie': 'a=b; SameSite=None' } }), // expect: none-requires-secure
];

export function later() {
  const response = new Response('ok');
  response.headers.append('Set-Cookie', 'a=b; HttpOnly'); // expect: require-samesite
  response.headers.set('Set-Cookie', 'a=b; HttpOnly; SameSite=Lax');
  return response;
}
