import { sessionMiddleware } from 'hono-sessions';
import { deleteCookie, setCookie, useSession } from 'h3';
import { setCookie as bake } from 'vinxi/http';

export async function handler(event, store) {
  setCookie(event, 'a', 'b', { sameSite: 'lax' });
  setCookie(event, 'a', 'b', { sameSite: 'none', secure: true });
  deleteCookie(event, 'a', { sameSite: 'none', secure: true });
  await useSession(event, { password: 'p', cookie: { sameSite: 'none', secure: true } });
  bake('a', 'b', { sameSite: 'lax' });
  bake(event, 'a', 'b', { httpOnly: true, sameSite: 'lax' });
  return sessionMiddleware({ store, cookieOptions: { sameSite: 'lax' } });
}

Bun.serve({
  routes: {
    '/': (req) => {
      req.cookies.set('a', 'b', { sameSite: 'none', secure: true });
      req.cookies.set('a', 'b', { sameSite: 'none', secure: true });
    },
  },
});
