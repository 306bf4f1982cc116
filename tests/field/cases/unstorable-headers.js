// Several cookies in one header, and headers in the place of others.
import { serialize } from 'cookie';
import { NextResponse } from 'next/server';
import { setResponseHeader, appendResponseHeader } from 'h3';

const A = 'a=1; SameSite=Lax';
const B = 'b=2; SameSite=Lax';

export function joined(res, headers, one) {
  const own = new Headers({ 'Set-Cookie': [A, B] }); // expect: no-unstorable-cookie
  own.append('Set-Cookie', ['c=3; SameSite=Lax', 'd=4; SameSite=Lax']); // expect: no-unstorable-cookie
  const answer = new Response(null, {
    status: 200,
    headers: {
      'Content-Type': 'text/html',
      'Set-Cookie': ['e=5; SameSite=Lax', 'f=6; SameSite=Lax'], // expect: no-unstorable-cookie
    },
  });
  answer.headers.append('Set-Cookie', [serialize('g', one, { sameSite: 'lax' }), 'h=8; SameSite=Lax']); // expect: no-unstorable-cookie
  NextResponse.json({}, { headers: { 'Set-Cookie': ['i=9; SameSite=Lax', 'j=10; SameSite=Lax'] } }); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', [serialize('k', one, { sameSite: 'lax' }), serialize('l', one, { sameSite: 'lax' })].join(', ')); // expect: no-unstorable-cookie

  // An array of one is that one, and Node.js takes arrays.
  new Headers({ 'Set-Cookie': ['m=1; SameSite=Lax'] });
  new Headers([['Set-Cookie', 'n=1; SameSite=Lax'], ['Set-Cookie', 'o=1; SameSite=Lax']]);
  new Headers({ 'Set-Cookie': one });
  new Headers({ Vary: ['A', 'B'] });
  res.writeHead(200, { 'Set-Cookie': ['p=1; SameSite=Lax', 'q=1; SameSite=Lax'] });
  return [own, answer];
}

export function array(res) {
  res.setHeader('Set-Cookie', ['a=1; SameSite=Lax', 'b=2; SameSite=Lax']);
}

export function node(res, a, b) {
  res.setHeader('Set-Cookie', a);
  res.statusCode = 201;
  res.setHeader('Content-Type', 'text/html');
  res.setHeader('Set-Cookie', b); // expect: no-unstorable-cookie
}

export function fetched(a, b) {
  const headers = new Headers();
  headers.set('Set-Cookie', a);
  headers.set('Set-Cookie', b); // expect: no-unstorable-cookie
  return headers;
}

export const nitro = (event) => {
  setResponseHeader(event, 'Set-Cookie', 'a=1; SameSite=Lax');
  setResponseHeader(event, 'Set-Cookie', 'b=2; SameSite=Lax'); // expect: no-unstorable-cookie
};

export const nitroRight = (event) => {
  setResponseHeader(event, 'Set-Cookie', 'a=1; SameSite=Lax');
  appendResponseHeader(event, 'Set-Cookie', 'b=2; SameSite=Lax');
};

export function first(res, a, b, isNew) {
  if (isNew) res.setHeader('Set-Cookie', a);
  res.setHeader('Set-Cookie', b); // expect: no-unstorable-cookie
}

export function second(res, isNew) {
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
  if (isNew) res.setHeader('Set-Cookie', 'b=1; SameSite=Lax'); // expect: no-unstorable-cookie
}

// Another response, another way through the function, the same cookie, a value that takes the first along.
export function others(res, proxied) {
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
  proxied.setHeader('Set-Cookie', 'b=1; SameSite=Lax');
}
export function ways(res, isNew) {
  if (isNew) res.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
  else res.setHeader('Set-Cookie', 'b=1; SameSite=Lax');
}
export function leaves(res, isNew) {
  if (isNew) {
    res.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
    return;
  }
  res.setHeader('Set-Cookie', 'b=1; SameSite=Lax');
}
export function tries(res) {
  try {
    res.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
  } catch {
    res.setHeader('Set-Cookie', 'b=1; SameSite=Lax');
  }
}
export async function falls(res, load) {
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
  try {
    return res.end(await load());
  } catch {
    res.statusCode = 500;
  }
  res.setHeader('Set-Cookie', 'b=1; SameSite=Lax');
}
export function switches(res, kind) {
  switch (kind) {
    case 'a':
      res.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
      break;
    default:
      res.setHeader('Set-Cookie', 'b=1; SameSite=Lax');
  }
}
export function defaults(res, a, b, isNew) {
  res.setHeader('Set-Cookie', a);
  if (isNew) res.setHeader('Set-Cookie', b);
}
export function same(res, isNew) {
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax');
  res.setHeader('Set-Cookie', 'a=2; SameSite=Lax');
}
export function kept(res, a, b) {
  res.setHeader('Set-Cookie', a);
  res.setHeader('Set-Cookie', [a, b]);
}
export function read(res, a, b) {
  res.setHeader('Set-Cookie', a);
  res.setHeader('Set-Cookie', [res.getHeader('Set-Cookie'), b].flat());
}
export function readBefore(res, a, b) {
  res.setHeader('Set-Cookie', a);
  const before = res.getHeader('Set-Cookie');
  res.setHeader('Set-Cookie', [before, b]);
}
export async function handed(res, a, b, next) {
  res.setHeader('Set-Cookie', a);
  await next(res);
  res.setHeader('Set-Cookie', b);
}
export function appended(res, a, b) {
  res.setHeader('Set-Cookie', a);
  res.appendHeader('Set-Cookie', b);
}
export function removed(res, a, b) {
  res.setHeader('Set-Cookie', a);
  res.removeHeader('Set-Cookie');
  res.setHeader('Set-Cookie', b);
}
export function otherHeader(res, a, b) {
  res.setHeader('X-Cookie', a);
  res.setHeader('X-Cookie', b);
  res.setHeader('Set-Cookie', a);
}
export function inner(res, a, b, onEnd) {
  res.setHeader('Set-Cookie', a);
  onEnd(() => res.setHeader('Set-Cookie', b));
}
export function reassigned(make, a, b) {
  let res = make();
  res.setHeader('Set-Cookie', a);
  res = make();
  res.setHeader('Set-Cookie', b);
}
