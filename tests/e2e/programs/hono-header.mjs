import { Hono } from 'hono';
import { serve } from 'srvx';

const app = new Hono();

app.get('/', (c) => {
  c.header('Set-Cookie', 'theme=dark; Path=/; Max-Age=60');
  c.header('Set-Cookie', `embed=${6 * 7}; Path=/; HttpOnly; SameSite=None`, { append: true });
  return c.html('<p>hello</p>');
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), silent: true });
