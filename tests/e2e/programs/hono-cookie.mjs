import { Hono } from 'hono';
import { deleteCookie, setCookie, setSignedCookie } from 'hono/cookie';
import { serve } from 'srvx';

const app = new Hono();

app.get('/', async (c) => {
  setCookie(c, 'theme', 'dark', { maxAge: 3600 });
  setCookie(c, 'embed', '42', { httpOnly: true, sameSite: 'None', maxAge: 86_400 });
  await setSignedCookie(c, 'user', 'anna', 'a secret');
  deleteCookie(c, 'old');
  return c.text('hello');
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), silent: true });
