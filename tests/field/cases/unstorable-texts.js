// Texts that browsers drop, or read otherwise than they are meant.
const LONG = 'x'.repeat(5000);
const ISO = new Date(Date.now() + 86_400_000).toISOString();

export function scripts(id, live) {
  document.cookie = `sid=${id}; Path=/; SameSite=Lax; HttpOnly`; // expect: no-unstorable-cookie
  document.cookie = 'theme=dark; SameSite=Lax; httponly=false'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax' + (live ? '; HttpOnly' : ''); // expect: no-unstorable-cookie
  window.document.cookie = ['a=1', 'HttpOnly', 'SameSite=Lax'].join('; '); // expect: no-unstorable-cookie
  document.cookie = `a=1; SameSite=Lax; HttpOnly; ${id.rest}`; // expect: no-unstorable-cookie
}

export function lines(res, id) {
  document.cookie = `sid=${id}; SameSite=Lax; // expect: no-unstorable-cookie
    Path=/`;
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax;\n Path=/'); // expect: no-unstorable-cookie
}

export function lifetimes(days, date, age) {
  document.cookie = 'a=1; SameSite=Lax; Max-Age=60s'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Max-Age=1e9'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; max-age="3600"'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Max-Age=7 days'; // expect: no-unstorable-cookie
  document.cookie = `a=1; SameSite=Lax; Max-Age=${age}s`; // expect: no-unstorable-cookie
  document.cookie = `a=1; SameSite=Lax; Max-Age=${date.toUTCString()}`; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Max-Age=2030-01-01'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Expires=2030-01-01'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Expires=2030-01-01T00:00:00.000Z'; // expect: no-unstorable-cookie
  document.cookie = `a=1; SameSite=Lax; Expires=${ISO}`; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Expires=' + date.toISOString() + '; Path=/'; // expect: no-unstorable-cookie
  document.cookie = `a=1; SameSite=Lax; Expires=${Date.now() + days * 86_400_000}`; // expect: no-unstorable-cookie
  document.cookie = `a=1; SameSite=Lax; Expires=${date.getTime()}`; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Expires=1893456000'; // expect: no-unstorable-cookie
  document.cookie = 'a=; SameSite=Lax; Expires=0'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Max-Age=soon; Expires=later'; // expect: no-unstorable-cookie no-unstorable-cookie
}

export function flags(res, live) {
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax; Secure=false'); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax; HttpOnly=false'); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', `a=1; SameSite=Lax; Secure=${live ? 'true' : 'false'}`); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax; secure=0; HttpOnly=off'); // expect: no-unstorable-cookie no-unstorable-cookie
}

export function twice(id) {
  document.cookie = 'a=1; SameSite=Strict; Path=/; SameSite=Lax'; // expect: no-unstorable-cookie
  document.cookie = `a=${id}; Path=/app; SameSite=Lax; Path=/`; // expect: no-unstorable-cookie
  document.cookie = 'a=' + id + '; Max-Age=3600; SameSite=Lax' + '; Max-Age=60'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Domain=example.com; Domain='; // expect: no-unstorable-cookie
}

export function domains(host, port) {
  document.cookie = 'a=1; SameSite=Lax; Domain=https://example.com'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Domain=localhost:3000'; // expect: no-unstorable-cookie
  document.cookie = `a=1; SameSite=Lax; Domain=${host}:${port}`; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Domain=..example.com'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; SameSite=Lax; Domain=*.example.com'; // expect: no-unstorable-cookie
}

export function folded(res, id) {
  res.setHeader('Set-Cookie', 'a=1; Path=/; SameSite=Lax, b=2; Path=/; SameSite=Lax'); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', `a=${id}; SameSite=Lax; Secure, b=${id}; SameSite=Lax`); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax; Expires=Tue, 01 Jan 2030 00:00:00 GMT, b=2'); // expect: no-unstorable-cookie
}

// What is not known, or right.
export function quiet(res, id, date, age, rest, host, live) {
  document.cookie = `a=${LONG}; SameSite=Lax`;
  document.cookie = `a=1; SameSite=Lax; ${rest}`;
  document.cookie = 'a=HttpOnly; SameSite=Lax';
  document.cookie = 'a=; HttpOnly; Max-Age=0'; // expect: no-unstorable-cookie
  document.cookie = 'a=; Max-Age=0';
  document.cookie = 'a=; Max-Age=-1';
  document.cookie = 'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT';
  document.cookie = 'a=; Expires=' + new Date(0).toUTCString();
  document.cookie = 'a=1; SameSite=Lax; Expires=Session';
  document.cookie = 'a=1; SameSite=Lax; Expires=0';
  document.cookie = `a=1; SameSite=Lax; Expires=${date}`;
  document.cookie = `a=1; SameSite=Lax; Expires=${date.toUTCString()}`;
  document.cookie = `a=1; SameSite=Lax; Expires=${date.toString()}`;
  document.cookie = `a=1; SameSite=Lax; Max-Age=${age}`;
  document.cookie = `a=1; SameSite=Lax; Max-Age=${60 * 60 * 24}`;
  document.cookie = 'a=1; SameSite=Lax; Max-Age=31536000000';
  document.cookie = 'a=1; SameSite=Lax; Max-Age=soon; Expires=Tue, 01 Jan 2030 00:00:00 GMT';
  document.cookie = `a=1; SameSite=Lax; Max-Age=${age}; Expires=never`;
  document.cookie = 'a=1; SameSite=Lax' + (live ? '; Expires=' + date.toUTCString() : '; Expires=') + '; Path=/';
  document.cookie = `a=1; SameSite=Lax; Max-Age=${live ? '60' : ''}`;
  document.cookie = 'a=1; SameSite=Lax; Secure=true';
  document.cookie = `a=1; SameSite=Lax; Secure=${live}`;
  document.cookie = 'a=1; Path=/; SameSite=Lax; Path=/';
  document.cookie = 'a=1; SameSite=Lax; Path=/' + (live ? '; SameSite=Strict' : '');
  document.cookie = `a=1; SameSite=${live ? 'Strict' : 'Lax'}; Path=/`;
  document.cookie = `a=1; SameSite=Lax; Domain=.${host}`;
  document.cookie = 'a=1; SameSite=Lax; Domain=.example.com';
  document.cookie = 'a=1; SameSite=Lax; Domain=';
  document.cookie = 'a=1; SameSite=Lax; Domain=[::1]';
  document.cookie = 'list=1,2,b=3; SameSite=Lax';
  document.cookie = 'a=1, b=2; SameSite=Lax';
  document.cookie = 'a=1; SameSite=Lax; Path=/a,b';
  res.setHeader('Set-Cookie', 'a=1; HttpOnly; SameSite=Lax');
  res.setHeader('X-Note', 'a=1; Secure=false');
}

const BASE = 'Path=/; SameSite=Lax';
export const overridden = (id) => {
  document.cookie = `a=${id}; ${BASE}; Path=/app`;
};
