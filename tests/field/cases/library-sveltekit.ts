// SvelteKit by its types, and by what it gives on request.
import { form, getRequestEvent } from '$app/server';
import { redirect, type Cookies, type Handle, type RequestEvent, type RequestHandler } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export function setSession(event: RequestEvent, token: string, expires: Date) {
  event.cookies.set('session', token, { httpOnly: true, sameSite: 'lax', expires, path: '/' });
  event.cookies.set('session', token, { expires, path: '/', sameSite: 'none', secure: false }); // expect: none-requires-secure
}

export const clear = (cookies: Cookies) => {
  cookies.delete('session', { path: '/' });
  cookies.set('session', '', { path: '/', maxAge: 0 });
  cookies.set('next', '/', { path: '/', sameSite: undefined }); // expect: require-samesite
};

export const auth: Handle = async ({ event, resolve }) => {
  event.cookies.set('a', 'b', { path: '/', secure: false });
  event.cookies.set('a', 'b', { path: '/', secure: false, sameSite: 'none' }); // expect: none-requires-secure
  return resolve(event);
};

export const POST: RequestHandler = async ({ cookies }) => {
  cookies.set('a', 'b', { path: '/', sameSite: 'None' as never });
  cookies.set('a', 'b', { path: '/', sameSite: true });
  cookies.set('a', 'b', { path: '/', sameSite: 'no' as never }); // expect: valid-samesite
  return new Response();
};

export const load = (async ({ cookies, locals }) => {
  cookies.set('a', locals.user, { path: '/', sameSite: 'none', secure: false }); // expect: none-requires-secure
}) satisfies PageServerLoad;

export const actions = {
  login: async ({ cookies }) => {
    cookies.set('a', 'b', { path: '/' });
    cookies.set('a', 'b', { path: '/', sameSite: 'none', secure: false }); // expect: none-requires-secure
    redirect(303, '/');
  },
} satisfies Actions;

export const login = form(async () => {
  const { cookies } = getRequestEvent();
  cookies.set('a', 'b', { path: '/' });
  cookies.set('a', 'b', { path: '/', sameSite: 'none', secure: false }); // expect: none-requires-secure
});

// a store of the file's own
const cookies = new Map<string, object>();
cookies.set('a', { sameSite: 'none', secure: false });
