import type { CorsApi, Library } from '../types.js';

/** The options go to `cors`. Without them there is no CORS. */
const cors = {
  defaults: { origin: 'star', credentials: false },
  function: { callback: 1, true: 'any', origin: 'any', star: 'star' },
} satisfies Partial<CorsApi>;

const at = (index: number) => ({ origin: `${index}.cors.origin`, credentials: `${index}.cors.credentials` });

export default {
  package: 'socket.io',
  versions: '4.8.4; engine.io 6.6.12',
  source: 'https://github.com/socketio/socket.io/blob/socket.io@4.8.4/packages/socket.io/lib/index.ts',
  ecosystem: 'CORS',
  records: [],
  words: ['credentials'],
  cors: [
    ...[0, 1].map((index) => ({ ...cors, call: ['socket.io#Server', 'socket.io#()'], says: 'Server()', ...at(index) })),
    { ...cors, call: 'engine.io#Server', says: 'Server()', versionOf: 'engine.io', ...at(0) },
    { ...cors, call: ['engine.io#attach', 'engine.io#listen'], versionOf: 'engine.io', ...at(1) },
  ],
} satisfies Library;
