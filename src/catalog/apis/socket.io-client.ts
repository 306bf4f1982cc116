import { flag, notFlag } from '../credentials.js';
import type { Library } from '../types.js';

// The WebSocket transport sends cookies in any case; the option decides about polling.
export default {
  package: 'socket.io-client',
  versions: '4.8.4',
  source: 'https://unpkg.com/engine.io-client@6.6.8/build/esm/socket.js',
  ecosystem: 'Requests',
  records: ['socket.io-client'],
  words: ['credentials'],
  requests: [
    {
      call: ['io', 'connect', 'Manager()', '()'].map((name) => `socket.io-client#${name}`).concat('globalThis.io'),
      says: 'io()',
      url: [0],
      option: [flag(1), flag(0)],
      ignores: [...notFlag(1).slice(0, 1), ...notFlag(0).slice(0, 1)],
    },
  ],
} satisfies Library;
