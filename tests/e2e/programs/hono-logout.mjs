import { Hono } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import { serve } from 'srvx';

const app = new Hono();
const options = { path: '/', httpOnly: true, sameSite: 'None' };

app
  .get('/', (c) => {
    setCookie(c, 'sid', 'abc', { ...options, secure: true });
    return c.json({ hello: 'world' });
  })
  .get('/logout', (c) => {
    deleteCookie(c, 'sid', options);
    return c.text('bye');
  });

serve({ fetch: app.fetch, port: Number(process.env.PORT), silent: true });
