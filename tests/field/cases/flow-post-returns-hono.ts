/* rules: cross-site-post */
// SAML by Hono: the answer comes to the assertion consumer service, by a POST.
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const app = new Hono();

app.get('/saml/login', (c) => {
  setCookie(c, 'relay_state', c.req.query('next') ?? '/', { secure: true, httpOnly: true, sameSite: 'Lax' }); // expect: cross-site-post
  return c.redirect('https://idp.example/sso');
});

app.post('/saml/acs', async (c) => c.redirect(getCookie(c, 'relay_state') ?? '/', 303));

app.get('/preferences', (c) => {
  setCookie(c, 'theme', c.req.query('theme') ?? 'light', { sameSite: 'Lax' });
  return c.redirect('/');
});
