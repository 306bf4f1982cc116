import rule from '../../rules/cross-site-post.js';
import { fine, reported, run, type Report, type Setting } from './tester.js';

const none = (code: string): Report['suggestions'] => [{ messageId: 'useNone', code }];
const lax = (code: string): Report['suggestions'] => [{ messageId: 'useLax', code }];

/** The code shows the report and the edit of its only suggestion. */
const lostOnPost = (name: string, code: string, data: Record<string, string>, setting: Setting = {}) =>
  reported(name, code.replace(EDIT, '$1'), [{ messageId: 'lostOnPost', data: { value: 'Lax', when: '', ...data }, suggestions: none(code) }], setting);
const lostOnReturn = (name: string, code: string, data: Record<string, string>, setting: Setting = {}) =>
  reported(name, code.replace(EDIT, '$1'), [{ messageId: 'lostOnReturn', data: { value: 'Strict', when: '', ...data }, suggestions: lax(code) }], setting);
const EDIT = /‹([^→›]*)→([^›]*)›/g;

const callback = "app.post('/auth/callback', (req, res) => check(req.cookies.state));";
const state = { cookie: 'The cookie "state"', route: 'POST /auth/callback' };

const posts = [
  lostOnPost('a state cookie that a callback reads', `res.cookie('state', s, { sameSite: «‹'lax'→'none'›», secure: true });\n${callback}`, state),
  lostOnPost('a Strict one', `res.cookie('state', s, { sameSite: «‹'strict'→'none'›», secure: true });\n${callback}`, { ...state, value: 'Strict' }),
  lostOnPost('Secure comes along', `res.cookie('state', s, { sameSite: «‹'lax'→'none'›»‹→, secure: true› });\n${callback}`, state),
  lostOnPost('a text', `res.setHeader('Set-Cookie', \`state=\${s}; Path=/; «SameSite=‹Lax→None›»; Secure\`);\n${callback}`, state),
  lostOnPost('only the cookie that is read, and is told by its name', `res.cookie('theme', t, { sameSite: 'lax' });\nres.cookie('state', s, { sameSite: «‹'lax'→'none'›», secure: true });\napp.post('/auth/callback', (req, res) => check(req.cookies.state, req.cookies.theme));`, state),
  lostOnPost('a constant name', `const NONCE = 'nonce';\nres.cookie(NONCE, s, { sameSite: «‹'lax'→'none'›», secure: true });\napp.post('/callback', (req, res) => check(req.signedCookies[NONCE]));`, { cookie: 'The cookie "nonce"', route: 'POST /callback' }),
  lostOnPost('in one world', `res.cookie('state', s, { ...(live && { sameSite: «‹'lax'→'none'›», secure: true }) });\n${callback}`, { ...state, when: ' when `live` is true' }),
  lostOnPost('a default of the library', `const start = (request, reply) => reply.«setCookie»('state', s, { path: '/'‹→, sameSite: 'none', secure: true› });\nfastify.route({ method: 'POST', url: '/callback', handler: async (request, reply) => request.cookies.state });`, { cookie: 'The cookie "state"', route: 'POST /callback' }, { settings: { versions: { '@fastify/cookie': '11.1.5' } } }),
  lostOnPost('a wrapped handler', `res.cookie('state', s, { sameSite: «‹'lax'→'none'›», secure: true });\nrouter.post('/acs', limit, wrap(async (req, res) => check(req.cookies.state)));`, { ...state, route: 'POST /acs' }),
  lostOnPost('a handler by name, that calls another function', `res.cookie('state', s, { sameSite: «‹'lax'→'none'›», secure: true });\nconst check = (req) => req.cookies.state === req.body.state;\nfunction back(req, res) {\n  if (check(req)) res.end();\n}\nrouter.route('/oidc/return').post(back);`, { ...state, route: 'POST /oidc/return' }),
  lostOnPost('Koa', `router.get('/login', (ctx) => ctx.cookies.set('state', s, { sameSite: «‹'lax'→'none'›», secure: true }));\nrouter.post('/callback', (ctx) => check(ctx.cookies.get('state')));`, { ...state, route: 'POST /callback' }, { before: "import Router from '@koa/router';\nconst router = new Router();" }),
  lostOnPost('Hono', `app.get('/login', (c) => setCookie(c, 'state', s, { sameSite: «‹'Lax'→'none'›», secure: true }));\napp.post('/callback', (c) => check(getCookie(c, 'state')));`, { ...state, route: 'POST /callback' }, { before: "import { getCookie, setCookie } from 'hono/cookie';" }),
  lostOnPost('Next.js, where the file names the answer as a form', `export async function GET() {\n  (await cookies()).set('apple_state', s, { sameSite: «‹'lax'→'none'›», secure: true });\n  redirect('https://appleid.apple.com/auth/authorize?response_mode=form_post');\n}\nexport async function POST(request) {\n  check((await cookies()).get('apple_state')?.value);\n}`, { cookie: 'The cookie "apple_state"', route: 'POST()' }, { before: "import { cookies } from 'next/headers';" }),
  lostOnPost('a decorated method', `class Auth {\n  @Get('start') start(@Res() res: Response) { res.cookie('state', s, { sameSite: «‹'lax'→'none'›», secure: true }); }\n  @Post('callback') back(@Req() req: Request) { return req.cookies.state; }\n}`, { ...state, route: 'POST /callback' }, { ts: true }),
  lostOnPost('3-D Secure needs the order as well', `res.cookie('order_id', id, { sameSite: «‹'lax'→'none'›», secure: true });\napp.post('/3ds/return', (req, res) => finish(req.cookies.order_id));`, { cookie: 'The cookie "order_id"', route: 'POST /3ds/return' }),
  lostOnPost('a route of all methods, where the file shows a POST', `const mode = { response_mode: 'form_post' };\nfunction start(res) {\n  res.cookie('nonce', s, { sameSite: «‹'lax'→'none'›», secure: true });\n}\napp.all('/callback', (req, res) => check(req.cookies.nonce));`, { cookie: 'The cookie "nonce"', route: 'POST /callback' }),
  lostOnPost('a session that keeps the state', `app.use(session({ cookie: { sameSite: «‹'lax'→'none'›», secure: true } }));\napp.post('/callback', (req, res) => check(req.session.oauthState));`, { cookie: 'The cookie "connect.sid"', route: 'POST /callback' }, { before: "import session from 'express-session';" }),
  reported(
    'the way there: `response_mode`',
    "function login(req, res) {\n  res.cookie('state', s, { sameSite: «'lax'», secure: true });\n  res.redirect(`https://id.example/authorize?response_mode=form_post&state=${s}`);\n}",
    [{ messageId: 'lostOnFormPost', data: { cookie: 'The cookie "state"', value: 'Lax', route: '', when: '' }, suggestions: none("function login(req, res) {\n  res.cookie('state', s, { sameSite: ‹'lax'→'none'›, secure: true });\n  res.redirect(`https://id.example/authorize?response_mode=form_post&state=${s}`);\n}") }],
  ),
];

const returns = [
  lostOnReturn('a Strict cookie that an OAuth callback reads', "res.cookie('state', s, { sameSite: «‹'strict'→'lax'›», secure: true });\napp.get('/auth/callback', (req, res) => check(req.cookies.state));", { cookie: 'The cookie "state"', route: 'GET /auth/callback' }),
  lostOnReturn('after a payment', "res.cookie('sid', s, { sameSite: «‹true→'lax'›», secure: true });\napp.get('/payment/return', (req, res) => finish(req.cookies.sid));", { cookie: 'The cookie "sid"', route: 'GET /payment/return' }),
  lostOnReturn('after a payment that ends well', "res.cookie('cart', s, { sameSite: «‹'strict'→'lax'›», secure: true });\napp.get('/checkout/success', (req, res) => finish(req.cookies.cart));", { cookie: 'The cookie "cart"', route: 'GET /checkout/success' }),
  lostOnReturn('a text', "res.setHeader('Set-Cookie', `state=${s}; «SameSite=‹Strict→Lax›»; Secure`);\napp.get('/oauth2callback', (req, res) => check(req.cookies.state));", { cookie: 'The cookie "state"', route: 'GET /oauth2callback' }),
  lostOnReturn('a session that keeps the state', "app.use(session({ cookie: { sameSite: «‹'strict'→'lax'›» } }));\napp.get('/login/callback', (req, res) => check(req.session.state));", { cookie: 'The cookie "connect.sid"', route: 'GET /login/callback' }, { before: "import session from 'express-session';" }),
];

const quiet = [
  fine('None with Secure', `res.cookie('state', s, { sameSite: 'none', secure: true });\n${callback}`),
  fine('None where it is needed', `res.cookie('state', s, { sameSite: formPost ? 'none' : 'lax', secure: true });\n${callback}`),
  fine('without SameSite, which is another rule', `res.cookie('state', s, { secure: true });\n${callback}`),
  fine('a value that is not known', `res.cookie('state', s, { sameSite: mode, secure: true });\n${callback}`),
  fine('a deletion', "app.post('/auth/callback', (req, res) => { check(req.cookies.state); res.clearCookie('state', { sameSite: 'lax' }); });"),
  fine('Lax, where the user comes back by a redirect', "res.cookie('state', s, { sameSite: 'lax' });\napp.get('/auth/callback', (req, res) => check(req.cookies.state));"),
  fine('a route of all methods', "res.cookie('state', s, { sameSite: 'lax' });\napp.all('/auth/callback', (req, res) => check(req.cookies.state));"),
  fine('another cookie', `res.cookie('sid', s, { sameSite: 'lax' });\n${callback}`),
  fine('a session cookie that a callback of no known flow reads', "res.cookie('sid', s, { sameSite: 'lax' });\napp.post('/callback', (req, res) => check(req.cookies.sid));"),
  fine('another route', "res.cookie('state', s, { sameSite: 'strict' });\napp.post('/cart', (req, res) => check(req.cookies.state));\napp.get('/', (req, res) => check(req.cookies.state));"),
  fine('an own page that is called so', "res.cookie('sid', s, { sameSite: 'strict' });\napp.get('/orders/return', (req, res) => show(req.cookies.sid));"),
  fine('a function that is no handler', "res.cookie('state', s, { sameSite: 'lax' });\nconst check = (req) => req.cookies.state;"),
  fine('a map', "res.cookie('state', s, { sameSite: 'lax' });\ncache.post('callback', (req) => req.cookies.state);"),
  fine('`form_post` in another function', "function a(res) {\n  res.cookie('state', s, { sameSite: 'lax' });\n}\nfunction b() {\n  return { response_mode: 'form_post' };\n}"),
  fine('two values of one flow that come back by a redirect', "res.cookie('state', s, { sameSite: 'lax' });\nres.cookie('nonce', n, { sameSite: 'lax' });\napp.get('/callback', ({ cookies }, res) => check(cookies.state, cookies.nonce));"),
  fine('`form_post` in a comment', "function a(res) {\n  // not response_mode=form_post\n  res.cookie('state', s, { sameSite: 'lax' });\n}"),
  fine('`form_post`, but the answer is read where a redirect leads', "function a(req, res) {\n  res.cookie('state', s, { sameSite: 'lax' });\n  log({ response_mode: 'form_post' });\n}\napp.get('/callback', (req, res) => check(req.cookies.state));"),
  fine('a session that keeps something else', "import session from 'express-session';\napp.use(session({ cookie: { sameSite: 'strict' } }));\napp.get('/login/callback', (req, res) => { req.session.state = 1; greet(req.session.user); });"),
];

const form = (messageId: string, data: Record<string, string>): Report[] => [{ messageId, data: { when: '', site: '', ...data }, suggestions: [] }];
const jsx = { jsx: true };
const site = { jsx: true, settings: { site: 'shop.example' } };

const forms = [
  reported('a form that posts to a host', '<form method="post" «action="https://pay.example/start"» />;', form('possiblyCrossSite', { url: 'https://pay.example' }), jsx),
  reported('to another site', '<form method="POST" «action="https://pay.example/start"» />;', form('crossSite', { url: 'https://pay.example', site: 'shop.example' }), site),
  reported('over plain http', '<form method="post" «action="http://pay.example/start"» />;', form('insecureUrl', { url: 'http://pay.example', site: 'shop.example' }), site),
  reported('with expressions', "const PAY = 'https://pay.example';\n<form method={'Post'} «action={`${PAY}/start/${id}`}» />;", form('possiblyCrossSite', { url: 'https://pay.example' }), jsx),
  reported('in one world', '<form method={pay ? "post" : "get"} «action={pay ? "https://pay.example" : "/"}» />;', form('possiblyCrossSite', { url: 'https://pay.example', when: ' when `pay` is true' }), jsx),
  reported('with attributes that the file shows', "const post = { method: 'post' };\n<form «action=\"https://pay.example\"» {...post} />;".replace('«action="https://pay.example"» {...post}', 'action="https://pay.example" «{...post}»'), form('possiblyCrossSite', { url: 'https://pay.example' }), jsx),
];

const quietForms = [
  fine('a form of the same site', '<form method="post" action="https://pay.shop.example/start" />;', site),
  fine('a GET', '<form method="get" action="https://pay.example" />;', jsx),
  fine('without a method it is a GET', '<form action="https://pay.example" />;', jsx),
  fine('relative, local and unknown URLs', '<><form method="post" action="/a" /><form method="post" /><form method="post" action="http://localhost:3000/" /><form method="post" action={url} /><form method="post" action={save} /></>;', jsx),
  fine('a method that is not known', '<form method={method} action="https://pay.example" />;', jsx),
  fine('what is spread may say otherwise', '<form method="post" action="https://pay.example" {...props} />;', jsx),
  fine('a component', '<Form method="post" action="https://pay.example" />;', jsx),
  fine('conditions that exclude each other', '<form method={pay ? "post" : "get"} action={pay ? "/" : "https://pay.example"} />;', jsx),
  fine('an embedded page, which is another rule', '<iframe src="https://player.example" />;', jsx),
];

run('cross-site-post', rule, { valid: [...quiet, ...quietForms], invalid: [...posts, ...returns, ...forms] });
