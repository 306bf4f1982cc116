import type { Library } from '../types.js';

export default {
  package: '@supabase/ssr',
  versions: '0.12.7',
  source: 'https://github.com/supabase/ssr/blob/v0.12.7/src/cookies.ts',
  ecosystem: 'Authentication',
  records: ['@supabase/ssr.cookieOptions'],
  words: ['cookie'],
  cookies: [
    {
      // What `setAll` is given and hands on has options that the code does not show.
      call: ['@supabase/ssr#createServerClient', '@supabase/ssr#createBrowserClient'],
      does: 'configure',
      forms: [{ name: '2.cookieOptions.name', attributes: '2.cookieOptions', misplaced: 2 }],
      defaults: { sameSite: 'lax', path: '/' },
      runsIn: 'either',
      undefined: 'clears',
      unsupported: ['maxAge'],
    },
  ],
} satisfies Library;
