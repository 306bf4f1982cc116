import type { CorsApi, Library } from '../types.js';

/** The options go to `cors` or, with the adapter for Fastify, to `@fastify/cors`: what the two disagree on is left out. */
const nest = {
  defaults: { origin: 'star', credentials: false },
  function: { callback: 1, true: 'any', origin: 'any', star: 'star' },
} satisfies Partial<CorsApi>;

const at = (position: number | string) => ({ origin: `${position}.origin`, credentials: `${position}.credentials` });

export default {
  package: '@nestjs/core',
  versions: '12.5.1',
  source: 'https://github.com/nestjs/nest/blob/v12.5.1/packages/platform-express/adapters/express-adapter.ts',
  ecosystem: 'CORS',
  records: ['nest.enableCors'],
  words: ['credentials'],
  cors: [
    { ...nest, call: '*.enableCors', says: 'enableCors()', shownBy: ['@nestjs/*'], ...at(0) },
    // NestFactory.create(AppModule, options), NestFactory.create(AppModule, adapter, options)
    ...['1.cors', '2.cors'].map((position) => ({
      ...nest,
      call: '@nestjs/core#NestFactory.create',
      says: 'NestFactory.create()',
      ...at(position),
    })),
    // @WebSocketGateway(options), @WebSocketGateway(port, options)
    ...['0.cors', '1.cors'].map((position) => ({
      ...nest,
      call: '@nestjs/websockets#WebSocketGateway',
      says: '@WebSocketGateway()',
      ...at(position),
    })),
  ],
} satisfies Library;
