// What other frameworks make of the same options.
import { defineConfig } from '@adonisjs/cors';
import { cors as elysiaCors } from '@elysiajs/cors';
import fastifyCors from '@fastify/cors';
import Hapi from '@hapi/hapi';
import koaCors from '@koa/cors';
import { NestFactory } from '@nestjs/core';
import { Elysia } from 'elysia';
import Fastify, { type FastifyInstance } from 'fastify';
import { Hono } from 'hono';
import { cors as honoCors } from 'hono/cors';
import Koa from 'koa';
import { AppModule } from './app.module';

const fastify: FastifyInstance = Fastify({ logger: true });
await fastify.register(fastifyCors, {
  origin: true, // expect: no-wildcard-credentials
  credentials: true,
});
await fastify.register(fastifyCors, { origin: ['https://app.example.com'], credentials: true });
await fastify.register(fastifyCors, {
  origin: (origin, cb) => {
    const hostname = new URL(origin as string).hostname;
    if (hostname === 'localhost') {
      cb(null, true);
      return;
    }
    cb(new Error('Not allowed'), false);
  },
  credentials: true,
});

const koa = new Koa();
koa.use(koaCors({ credentials: true })); // expect: no-wildcard-credentials
koa.use(koaCors({ origin: (ctx) => ctx.get('Origin'), credentials: true })); // expect: no-wildcard-credentials
koa.use(
  koaCors({
    origin(ctx) {
      const origin = ctx.get('Origin');
      return ALLOWED.includes(origin) ? origin : '';
    },
    credentials: true,
  }),
);

const hono = new Hono<{ Bindings: { ORIGIN: string } }>();
hono.use('/api/*', honoCors({ origin: (origin) => origin, credentials: true })); // expect: no-wildcard-credentials
hono.use('/api/*', honoCors({ credentials: true })); // expect: no-wildcard-credentials
hono.use('/api/*', (c, next) => honoCors({ origin: c.env.ORIGIN, credentials: true })(c, next));
hono.use('/api/*', honoCors({ origin: (origin) => (origin.endsWith('.example.com') ? origin : 'https://example.com'), credentials: true }));

new Elysia()
  .use(elysiaCors()) // expect: no-wildcard-credentials
  .use(elysiaCors({ origin: 'app.example.com' }))
  .use(elysiaCors({ credentials: false }))
  .listen(3000);

export const corsConfig = defineConfig({
  enabled: true,
  origin: true, // expect: no-wildcard-credentials
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
  headers: true,
  exposeHeaders: [],
  credentials: true,
  maxAge: 90,
});

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule, { cors: true });
  app.enableCors({
    origin: (origin: string, callback: (error: Error | null, allow?: boolean) => void) => callback(null, true), // expect: no-wildcard-credentials
    credentials: true,
  });
  app.enableCors({ origin: process.env.CORS_ORIGIN?.split(','), credentials: true });
  await app.listen(3000);
}
void bootstrap();

export const hapi = Hapi.server({
  port: 3000,
  routes: {
    cors: {
      origin: ['*'], // expect: no-wildcard-credentials
      credentials: true,
    },
  },
});

const ALLOWED = ['https://app.example.com'];
