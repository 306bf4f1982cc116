// Source 3: what Set-Cookie headers are written to, for certain or by its name.
import http from 'node:http';
import { proxy } from './proxy.js';

const server = http.createServer((a, b) => {
  b.setHeader('Set-Cookie', 'a=1'); // expect: require-samesite
});

export function names(res, response, reply, ctx, c, headers, event) {
  res.set('Set-Cookie', 'a=1'); // expect: require-samesite
  res.status(200).set('Set-Cookie', 'a=1'); // expect: require-samesite
  response.headers.append('Set-Cookie', 'a=1'); // expect: require-samesite
  reply.header('Set-Cookie', 'a=1'); // expect: require-samesite
  ctx.set('Set-Cookie', 'a=1'); // expect: require-samesite
  ctx.response.append('Set-Cookie', 'a=1'); // expect: require-samesite
  c.header('Set-Cookie', 'a=1'); // expect: require-samesite
  headers.append('Set-Cookie', 'a=1'); // expect: require-samesite
  event.node.res.setHeader('Set-Cookie', 'a=1'); // expect: require-samesite
  this.responseHeaders.set('Set-Cookie', 'a=1'); // expect: require-samesite
}

const make = () => new Headers();

export async function made(request, upstream) {
  new Headers().set('Set-Cookie', 'a=1'); // expect: require-samesite
  const h = new Headers(upstream.headers);
  h.append('Set-Cookie', 'a=1'); // expect: require-samesite
  const out = new Response('ok');
  out.headers.set('Set-Cookie', 'a=1'); // expect: require-samesite
  const answer = await proxy(request);
  answer.headers.append('Set-Cookie', 'a=1'); // expect: require-samesite
  const init = { headers: new Headers() };
  init.headers.set('Set-Cookie', 'a=1'); // expect: require-samesite
  const state = make();
  state.append('Set-Cookie', 'a=1'); // expect: require-samesite
  new http.ServerResponse(request).setHeader('Set-Cookie', 'a=1'); // expect: require-samesite
  return [server, h, out];
}

export class Answer extends http.ServerResponse {}
new Answer().setHeader('Set-Cookie', 'a=1'); // expect: require-samesite
