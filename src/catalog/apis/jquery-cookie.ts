import type { Conventions, Library } from '../types.js';

const jqueryCookie = {
  keys: { sameSite: null, httpOnly: null, maxAge: null, partitioned: null, priority: null },
  expires: 'days',
  runsIn: 'browser',
  // Without a value it reads; null deletes in versions before 1.3.
  deletingValues: [null, 'absent'],
} satisfies Conventions;

/** `$` and `jQuery`, as in jquery.ts. */
const calls = (name: string): readonly string[] => ['<jquery.$>.', 'jquery#', 'jquery#$.', 'jquery#jQuery.'].map((from) => from + name);

export default {
  package: 'jquery.cookie',
  versions: '1.4.1',
  source: 'https://github.com/carhartl/jquery-cookie/blob/v1.4.1/src/jquery.cookie.js',
  ecosystem: 'Browser libraries',
  records: ['jquery.cookie'],
  words: ['cookie'],
  cookies: [
    { ...jqueryCookie, call: calls('cookie'), says: '$.cookie()', forms: [{ name: 0, value: 1, attributes: 2 }] },
    { ...jqueryCookie, call: calls('removeCookie'), says: '$.removeCookie()', does: 'delete', forms: [{ name: 0, attributes: 1 }] },
  ],
} satisfies Library;
