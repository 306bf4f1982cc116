import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { serve } from 'srvx';

const app = new Hono();

app.use(async (c, next) => {
  await next();
  setCookie(c, 'sid', 'abc', { httpOnly: true, path: '/', secure: process.env.NODE_ENV === 'production', expires: new Date(Date.now() + 60_000) });
});
app.get('/', (c) => c.text(getCookie(c, 'sid') ?? 'nobody'));

serve({ fetch: app.fetch, port: Number(process.env.PORT), silent: true });
