// Source 3: headers of an answer that are written after it was made, or by turns.
export async function handler(event) {
  const r = { statusCode: 200, headers: {} };
  r.headers['Set-Cookie'] = 'a=1'; // expect: require-samesite
  return r;
}

export async function whole(event) {
  const r = { statusCode: 200 };
  r.multiValueHeaders = { 'Set-Cookie': ['a=1', 'b=2; SameSite=Lax'] }; // expect: require-samesite
  return r;
}

export async function payload2(event) {
  const r = { statusCode: 200, headers: {} };
  if (event.isOut) return r;
  r.cookies = ['a=1']; // expect: require-samesite
  return r;
}

export function called(event, context, callback) {
  const r = { statusCode: 200, headers: { 'Set-Cookie': 'a=1; SameSite=Lax' } };
  if (event.isNew) r.headers['set-cookie'] = 'b=2'; // expect: require-samesite
  callback(null, r);
}

export async function right(event) {
  const r = { statusCode: 200, headers: { 'Set-Cookie': 'a=1' } };
  r.headers['Set-Cookie'] = 'a=1; SameSite=Lax';
  const unused = { statusCode: 200, headers: {} };
  unused.headers['Set-Cookie'] = 'a=1';
  return r;
}

export async function assigned(event) {
  let r = null;
  if (event.isOut) r = { statusCode: 204, headers: { 'Set-Cookie': 'a=; Max-Age=0' } };
  else r = { statusCode: 200, headers: { 'Set-Cookie': 'a=1' } }; // expect: require-samesite
  return r;
}

// Azure Functions
export async function azure(context, req) {
  context.res = { status: 200, headers: { 'Set-Cookie': 'a=1' }, body: '' }; // expect: require-samesite
  context.res = { headers: { 'Set-Cookie': 'a=1; SameSite=Lax' }, body: '' };
  context.res = { body: 'ok', headers: { 'Set-Cookie': 'a=1' } }; // expect: require-samesite
  context.last = { status: 200, headers: { 'Set-Cookie': 'a=1' } };
}

export function turns(res, x) {
  res.setHeader('Set-Cookie', x ? ['a=1'] : ['b=2; SameSite=Lax']); // expect: require-samesite
  res.setHeader('Set-Cookie', x ? ['a=1', 'c=3; SameSite=None'] : 'b=2'); // expect: require-samesite none-requires-secure require-samesite no-unstorable-cookie
  const list = x ? ['a=1; SameSite=Lax'] : ['b=2; SameSite=None; Secure'];
  res.setHeader('Set-Cookie', list); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', x ? 'a=1; SameSite=Lax' : 'b=2'); // expect: require-samesite no-unstorable-cookie
}

// Lists that are spread into the list of texts.
export function spread(res, c, elsewhere) {
  res.setHeader('Set-Cookie', [...(c ? ['a=1'] : []), 'b=1; SameSite=Lax', ...elsewhere]); // expect: require-samesite
  const first = ['d=1']; // expect: require-samesite
  const more = [...first];
  more.push('e=1; SameSite=None'); // expect: none-requires-secure
  res.setHeader('Set-Cookie', more); // expect: no-unstorable-cookie
}
