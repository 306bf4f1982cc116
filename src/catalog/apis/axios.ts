import { axiosRequests } from '../axios-like.js';
import type { Library } from '../types.js';

/** The module, what older bundles export beside it, the global of the script tag. */
const MODULES = ['axios#', 'axios#axios.', 'globalThis.axios.'];

export default {
  package: 'axios',
  versions: '1.21.1',
  source: 'https://github.com/axios/axios/blob/v1.21.1/lib/core/Axios.js',
  ecosystem: 'Requests',
  records: ['axios'],
  words: ['credentials'],
  requests: axiosRequests(MODULES, 'axios', 'adapter'),
  credentials: [
    {
      made: [...MODULES, ...MODULES.map((module) => `${module}create().`)].map((client) => `${client}defaults`),
      says: 'request with axios.defaults',
      property: 'withCredentials',
      sends: true,
      url: ['baseURL'],
    },
  ],
} satisfies Library;
