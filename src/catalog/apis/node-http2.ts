import type { Library } from '../types.js';

export default {
  package: 'node:http2',
  versions: 'Node.js 20–24',
  source: 'https://nodejs.org/api/http2.html#http2streamrespondheaders-options',
  ecosystem: 'Web platform',
  records: ['node.http.headers'],
  words: ['cookie'],
  headers: [{ call: '*.respond', on: ['stream', '*Stream'], headers: [0] }],
} satisfies Library;
