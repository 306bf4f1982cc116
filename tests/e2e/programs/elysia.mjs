import { Elysia } from 'elysia';
import { serve } from 'srvx';

const app = new Elysia().get('/', ({ cookie }) => {
  cookie.theme.set({ value: 'dark', path: '/', maxAge: 3600 });
  cookie.embed.set({ value: '42', path: '/', httpOnly: true, sameSite: 'none' });
  return 'hello';
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), silent: true });
