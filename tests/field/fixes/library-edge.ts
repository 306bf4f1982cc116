import { sessionMiddleware } from 'hono-sessions';
import { deleteCookie, setCookie, useSession } from 'h3';
import { setCookie as bake } from 'vinxi/http';

export async function handler(event, store) {
  setCookie(event, 'a', 'b');
  setCookie(event, 'a', 'b', { sameSite: 'none' });
  deleteCookie(event, 'a', { sameSite: 'none' });
  await useSession(event, { password: 'p', cookie: { sameSite: 'none', secure: false } });
  bake('a', 'b');
  bake(event, 'a', 'b', { httpOnly: true });
  return sessionMiddleware({ store });
}

Bun.serve({
  routes: {
    '/': (req) => {
      req.cookies.set('a', 'b', { sameSite: 'None', secure: true });
      req.cookies.set('a', 'b', { sameSite: 'none' });
    },
  },
});
