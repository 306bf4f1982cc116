// hono-sessions: without options its cookie has no SameSite. @hono/session has no options, and is SameSite=Lax.
import { useSession } from '@hono/session';
import { Hono } from 'hono';
import { CookieStore, MemoryStore, sessionMiddleware } from 'hono-sessions';

const app = new Hono();
const store = new MemoryStore();
app.use('*', useSession());
app.use('*', sessionMiddleware({ store, expireAfterSeconds: 900 })); // expect: require-samesite
app.use('*', sessionMiddleware({ store, cookieOptions: { path: '/', httpOnly: true } })); // expect: require-samesite
app.use('*', sessionMiddleware({ store, cookieOptions: { sameSite: 'Lax', path: '/', httpOnly: true } }));
app.use('*', sessionMiddleware({ store, cookieOptions: { sameSite: 'None' } })); // expect: none-requires-secure
app.use('*', sessionMiddleware({ store, cookieOptions: { sameSite: 'None', prefix: 'host' } }));
app.use('*', sessionMiddleware({ store, sameSite: 'Lax' } as never)); // expect: valid-samesite
