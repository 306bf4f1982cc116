import type { Conventions, Library } from '../types.js';

const cookiejs = {
  keys: { httpOnly: null, maxAge: null, partitioned: null, priority: null },
  otherStrings: 'prints',
  true: 'prints',
  // `;path=/` comes after any other path, and the last one counts.
  defaults: { path: '/' },
  unsupported: ['path'],
  runsIn: 'browser',
  expires: 'days',
} satisfies Conventions;

export default {
  package: 'cookiejs',
  versions: '2.0.2, 2.1.0, 2.1.4',
  source: 'https://unpkg.com/cookiejs@2.1.4/dist/cookie.esm.js',
  ecosystem: 'Browser libraries',
  records: ['cookiejs.set'],
  words: ['cookie'],
  cookies: [
    {
      ...cookiejs,
      call: 'cookiejs#set',
      says: 'cookie.set()',
      in: '>=2.1',
      // `cookie.set({ a: 'b', c: 'd' }, options)`
      forms: [
        { when: 'object', attributes: 1 },
        { name: 0, value: 1, attributes: 2 },
      ],
    },
    {
      ...cookiejs,
      call: 'cookiejs#()',
      says: 'cookie()',
      in: '>=2.1',
      forms: [
        { when: 'object', attributes: 1 },
        { name: 0, value: 1, attributes: 2 },
      ],
      // It reads or deletes.
      deletingValues: ['', null, 'absent'],
    },
    { ...cookiejs, call: ['cookiejs#remove', 'cookiejs#clear'], says: 'cookie.remove()', does: 'delete', forms: [{ name: 0 }] },
  ],
} satisfies Library;
