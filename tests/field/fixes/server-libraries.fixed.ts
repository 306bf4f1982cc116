import { setCookie } from 'undici';
import { setCookie as denoCookie } from '@std/http/cookie';
import { ResponseCookies } from '@edge-runtime/cookies';
import csurf from 'csurf';
import lusca from 'lusca';
import { doubleCsrf } from 'csrf-csrf';
import { getIronSession } from 'iron-session';
import sessions from 'client-sessions';
import grant from 'grant';

export function headersOf(): Headers {
  const headers = new Headers();
  setCookie(headers, { name: 'k1', value: 'k1', sameSite: 'Lax' });
  setCookie(headers, { name: 'k2', value: 'k2', sameSite: 'None', secure: true });
  setCookie(headers, { name: 'k3', value: 'k3', sameSite: 'Lax' as never });
  denoCookie(headers, { name: 'k4', value: 'k4', sameSite: 'Lax' });
  denoCookie(headers, { name: 'k5', value: 'k5', sameSite: 'None', secure: true });
  const cookies = new ResponseCookies(headers);
  cookies.set('k6', 'k6', { sameSite: 'lax' });
  cookies.set({ name: 'k7', value: 'k7', sameSite: 'lax' });
  return headers;
}

export const middleware = [
  csurf({ cookie: { sameSite: 'lax' } }),
  csurf({ cookie: { httpOnly: true, sameSite: 'lax' } }),
  lusca.csrf({ cookie: { name: 'XSRF-TOKEN', options: { secure: true, sameSite: 'lax' } } }),
  doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: 'none', secure: true } }),
  sessions({ cookieName: 'session', secret: 's', cookie: { sameSite: 'lax' } }),
  sessions({ cookieName: 'session', secret: 's', cookie: { ephemeral: true, sameSite: 'lax' } }),
  grant.aws({ session: { secret: 'grant', cookie: { path: '/', sameSite: 'lax' } } }),
];

export const session = (req: Request, res: Response) =>
  getIronSession(req, res, { cookieName: 'sid', password: 'x', cookieOptions: { sameSite: 'none', secure: true } });
