// Astro's endpoints, middleware and actions, and its session.
import type { APIContext, APIRoute, AstroCookies } from 'astro';
import { defineAction } from 'astro:actions';
import { defineMiddleware, sequence } from 'astro:middleware';
import { defineConfig } from 'astro/config';

export const GET: APIRoute = async ({ cookies, redirect }) => {
  cookies.set('token', '1', { httpOnly: true, secure: true }); // expect: require-samesite
  cookies.set('token', '1', { sameSite: 'strict', secure: true });
  cookies.delete('token', { path: '/' });
  return redirect('/');
};

export async function POST(context: APIContext) {
  context.cookies.set('token', '1'); // expect: require-samesite
  context.cookies.set('token', '1', { sameSite: 'none', secure: true });
  return new Response();
}

export async function PUT({ cookies }) {
  cookies.set('token', '1', { path: '/' }); // expect: require-samesite
  return new Response();
}

const auth = defineMiddleware(async ({ cookies }, next) => {
  cookies.set('seen', '1', { sameSite: 'none' }); // expect: none-requires-secure
  return next();
});

export const onRequest = sequence(auth, async (context, next) => {
  context.cookies.set('seen', '1', { samesite: 'lax' }); // expect: valid-samesite
  return next();
});

export const server = {
  login: defineAction({
    handler: async ({ email }, { cookies }) => {
      cookies.set('user', email, { path: '/' }); // expect: require-samesite
      cookies.set('user', email, { path: '/', sameSite: 'lax' });
    },
  }),
};

export const forget = (cookies: AstroCookies) => cookies.set('user', '', { maxAge: 0 });
export const remember = (cookies: AstroCookies) => cookies.set('user', '1'); // expect: require-samesite

export const one = defineConfig({ session: { driver: 'redis' } });
export const two = defineConfig({ session: { cookie: 'sid' } });
export const three = defineConfig({ session: { cookie: { name: 'sid', secure: false } } });
export const four = defineConfig({ session: { cookie: { name: 'sid', sameSite: 'none' } } });
export const five = defineConfig({ session: { cookie: { name: 'sid', sameSite: 'none', secure: false } } }); // expect: none-requires-secure
export const six = defineConfig({ session: { cookie: { name: 'sid', sameSite: 'Lax' as never } } }); // expect: valid-samesite
export const seven = defineConfig({ session: { cookie: { name: 'sid', sameSite: false } } }); // expect: require-samesite

// not the context of Astro
export function copy(request: Request & { cookies: Map<string, string> }) {
  request.cookies.set('token', '1');
}
