// Shape 3: libraries that are right without an option.
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import fastifyCookie from '@fastify/cookie';
import { createCookieSessionStorage } from 'react-router';
import { getIronSession } from 'iron-session';

const app = Fastify();
await app.register(fastifyCookie, { secret: 'a-secret' });

app.get('/', async (request, reply) => {
  reply.setCookie('a', 'b');
  reply.setCookie('a', 'b', { path: '/' });
  reply.setCookie('a', 'b', { path: '/', httpOnly: true, secure: true });
  reply.cookie('a', 'b', { path: '/' });
  reply.setCookie('a', 'b', { sameSite: 'strict' });
  reply.setCookie('a', 'b', { sameSite: 'none', secure: true });
  reply.setCookie('a', 'b', { sameSite: undefined }); // expect: require-samesite
  reply.setCookie('a', 'b', { sameSite: false }); // expect: require-samesite
  reply.setCookie('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  reply.setCookie('a', 'b', { sameSite: 'none', secure: false }); // expect: none-requires-secure
  reply.setCookie('a', 'b', { sameSite: 'loose' as never }); // expect: valid-samesite
  reply.setCookie('a', 'b', { samesite: 'strict' } as never); // expect: valid-samesite
  reply.clearCookie('a');
  reply.clearCookie('a', { path: '/' });
  return { hello: 'world' };
});

app.post('/login', async (request: FastifyRequest, answer: FastifyReply) => {
  answer.setCookie('session', 'v', { httpOnly: true });
  answer.setCookie('session', 'v', { httpOnly: true, sameSite: 'none' }); // expect: none-requires-secure
  return answer.status(200).setCookie('x', 'y', { path: '/' }).send({ ok: true });
});

export const storage = createCookieSessionStorage({
  cookie: { name: '__session', httpOnly: true, path: '/', secrets: ['s3cr3t'] },
});

// SvelteKit
export const actions = {
  default: async ({ cookies, request }: { cookies: { set(n: string, v: string, o: object): void }; request: Request }) => {
    cookies.set('sessionid', request.url, { path: '/' });
    cookies.set('sessionid', request.url, { path: '/', httpOnly: true });
    return { success: true };
  },
};

export async function session(req: Request, res: Response) {
  return getIronSession(req, res, { cookieName: 'sid', password: 'x'.repeat(32) });
}
