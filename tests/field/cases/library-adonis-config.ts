// AdonisJS: the defaults of all cookies, of sessions and of the CSRF token.
import app from '@adonisjs/core/services/app';
import { defineConfig } from '@adonisjs/core/http';
import * as sessions from '@adonisjs/session';
import { defineConfig as shield } from '@adonisjs/shield';

export const http = defineConfig({
  cookie: { domain: '', path: '/', maxAge: '2h', httpOnly: true, secure: app.inProduction, sameSite: 'lax' },
});
export const insecure = defineConfig({ cookie: { secure: false, sameSite: 'none' } }); // expect: none-requires-secure
export const open = defineConfig({ cookie: { sameSite: false } }); // expect: require-samesite
export const plain = defineConfig({ generateRequestId: true });

export const session = sessions.defineConfig({ cookieName: 'sid', cookie: { sameSite: 'lax' } });
export const embedded = sessions.defineConfig({ cookieName: 'sid', cookie: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
export const csrf = shield({ csrf: { enabled: true, cookieOptions: { sameSite: 'none', secure: false } } }); // expect: none-requires-secure
