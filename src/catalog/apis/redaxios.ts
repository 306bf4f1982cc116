import { axiosRequests } from '../axios-like.js';
import type { Library } from '../types.js';

export default {
  package: 'redaxios',
  versions: '0.5.1',
  source: 'https://unpkg.com/redaxios@0.5.1/src/index.js',
  ecosystem: 'Requests',
  records: ['misc-fetch-wrappers'],
  words: ['credentials'],
  requests: axiosRequests(['redaxios#'], 'redaxios', 'fetch'),
} satisfies Library;
