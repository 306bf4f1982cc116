// A type says more than a position, and another framework's router is none of Express.
import express from 'express';
import { Hono } from 'hono';
import type { Oven } from './oven.js';

export function routes(router: express.Router, other = new Hono()) {
  router.get('/', (q, r: Oven) => r.cookie('a', '1'));
  router.get('/', (q, r: any) => r.cookie('a', '1')); // expect: require-samesite
  const app = new Hono();
  app.get('/', (q, r) => r.cookie('a', '1'));
  return other;
}

class Router {
  get(path: string, bake: (a: string, b: { cookie(kind: string, topping: string): void }) => void) {
    bake(path, { cookie: () => undefined });
  }
}
const router = new Router();
router.get('/', (a, b) => b.cookie('chocolate', 'chip'));
