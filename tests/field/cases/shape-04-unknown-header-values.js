// Shape 4: three in four header calls cannot be decided at the call.
import { sessionStorage } from './sessions.server.js';
import { buildCookie } from './build.js';

export async function loader({ request }) {
  const session = await sessionStorage.getSession(request.headers.get('Cookie'));
  const headers = new Headers();
  headers.append('Set-Cookie', await sessionStorage.commitSession(session));
  headers.append('Set-Cookie', buildCookie('a', 'b'));
  headers.set('Set-Cookie', buildCookie('a', 'b'));
  return new Response(null, { headers: { 'Set-Cookie': await sessionStorage.destroySession(session) } });
}

export function copyCookies(upstream, res) {
  for (const cookie of upstream.headers.getSetCookie()) {
    res.append('Set-Cookie', cookie);
    res.appendHeader('Set-Cookie', cookie);
  }
  const setCookies = upstream.headers['set-cookie'];
  if (setCookies) res.setHeader('Set-Cookie', setCookies);
  res.setHeader('Set-Cookie', upstream.headers['set-cookie'].map((c) => c.replace(/Domain=[^;]+/, ''))); // expect: no-unstorable-cookie
}

export function send(res, cookie, cookies) {
  res.setHeader('Set-Cookie', cookie);
  res.setHeader('Set-Cookie', [cookie]);
  res.setHeader('Set-Cookie', [...cookies, cookie]);
  res.writeHead(200, { 'Set-Cookie': cookie });
  res.setHeader(cookie.header, 'a=b');
  res.setHeader('Set-Cookie', []);
}

export function literalInLoop(res) {
  for (let i = 0; i < 3; i++) {
    res.append('Set-Cookie', `part${i}=${i}; Path=/; SameSite=Lax`);
    res.append('Set-Cookie', `part${i}=${i}; Path=/`); // expect: require-samesite
  }
}
