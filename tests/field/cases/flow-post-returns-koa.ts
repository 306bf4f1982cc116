/* rules: cross-site-post */
// A login by Koa that comes back by a POST.
import Router from '@koa/router';

const router = new Router();

router.get('/login', (ctx) => {
  ctx.cookies.set('oidc_nonce', ctx.state.nonce, { httpOnly: true, sameSite: 'strict' }); // expect: cross-site-post
  ctx.redirect('https://id.example/authorize');
});

router.post('/oidc/callback', async (ctx) => {
  await verify(ctx.request.body.id_token, ctx.cookies.get('oidc_nonce'));
});
