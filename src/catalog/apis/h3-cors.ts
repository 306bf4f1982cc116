import type { CorsApi, Library } from '../types.js';

const h3 = {
  versionOf: 'h3',
  origin: '1.origin',
  credentials: '1.credentials',
  defaults: { origin: 'star', credentials: false },
  false: 'star',
  true: 'none',
  patterns: 'listed',
  // Whatever is truthy lets the origin through.
  function: { returns: 'value', true: 'any', origin: 'any', star: 'any' },
  variants: [{ in: '<2', true: 'throws' }],
} satisfies Partial<CorsApi>;

const NAMES = ['handleCors', 'appendCorsHeaders', 'appendCorsPreflightHeaders'];

export default {
  package: 'h3 (CORS)',
  versions: '1.15.11, 2.0.8',
  source: 'https://github.com/h3js/h3/blob/v2.0.8/src/utils/internal/cors.ts',
  ecosystem: 'CORS',
  records: ['h3.handleCors'],
  words: ['credentials'],
  cors: NAMES.flatMap((name) => [
    { ...h3, call: [`h3#${name}`, `nitro/h3#${name}`], says: `${name}()` },
    // Nitro and Nuxt import it by themselves.
    { ...h3, call: `globalThis.${name}`, says: `${name}()`, shownBy: ['globalThis.defineEventHandler', 'globalThis.eventHandler'] },
  ]),
} satisfies Library;
