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
  setCookie(headers, { name: 'k1', value: 'k1' });
  setCookie(headers, { name: 'k2', value: 'k2', sameSite: 'None' });
  setCookie(headers, { name: 'k3', value: 'k3', sameSite: 'lax' as never });
  denoCookie(headers, { name: 'k4', value: 'k4' });
  denoCookie(headers, { name: 'k5', value: 'k5', sameSite: 'None' });
  const cookies = new ResponseCookies(headers);
  cookies.set('k6', 'k6');
  cookies.set({ name: 'k7', value: 'k7' });
  return headers;
}

export const middleware = [
  csurf({ cookie: true }),
  csurf({ cookie: { httpOnly: true } }),
  lusca.csrf({ cookie: { name: 'XSRF-TOKEN', options: { secure: true } } }),
  doubleCsrf({ getSecret: () => 's', cookieOptions: { sameSite: 'none', secure: false } }),
  sessions({ cookieName: 'session', secret: 's' }),
  sessions({ cookieName: 'session', secret: 's', cookie: { ephemeral: true } }),
  grant.aws({ session: { secret: 'grant', cookie: { path: '/' } } }),
];

export const session = (req: Request, res: Response) =>
  getIronSession(req, res, { cookieName: 'sid', password: 'x', cookieOptions: { sameSite: 'none', secure: false } });
