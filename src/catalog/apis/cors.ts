import type { CorsApi, Library } from '../types.js';

/** Without `origin` it sends `*`; a text is sent to every caller, everything else is matched with the origin that asks. */
const cors = {
  defaults: { origin: 'star', credentials: false },
  function: { callback: 1, true: 'any', origin: 'any', star: 'star' },
} satisfies Partial<CorsApi>;

export default {
  package: 'cors',
  versions: '2.8.6; nextjs-cors 2.2.1',
  source: 'https://github.com/expressjs/cors/blob/v2.8.6/lib/index.js',
  ecosystem: 'CORS',
  records: ['cors'],
  words: ['credentials'],
  cors: [
    { ...cors, call: 'cors#()', says: 'cors()', origin: '0.origin', credentials: '0.credentials' },
    { ...cors, call: 'nextjs-cors#()', says: 'NextCors()', versionOf: 'nextjs-cors', origin: '2.origin', credentials: '2.credentials' },
  ],
} satisfies Library;
