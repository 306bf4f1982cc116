import { axiosRequests } from '../axios-like.js';
import type { Library } from '../types.js';

export default {
  package: 'feaxios',
  versions: '0.0.23',
  source: 'https://unpkg.com/feaxios@0.0.23/dist/index.mjs',
  ecosystem: 'Requests',
  records: ['misc-fetch-wrappers'],
  words: ['credentials'],
  requests: axiosRequests(['feaxios#'], 'feaxios', 'fetch'),
} satisfies Library;
