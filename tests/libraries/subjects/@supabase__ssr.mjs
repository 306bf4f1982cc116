/** A server that answers as Supabase does is a function here: what matters are the cookies that come of it. */
const fetch = `
  const session = { access_token: 'a.eyJleHAiOjk5OTk5OTk5OTl9.a', refresh_token: 'a', token_type: 'bearer', expires_in: 3600, user: { id: '1' } };
  const fetch = async () => Response.json(session);
`;

export default [
  {
    package: '@supabase/ssr',
    version: '0.12.7',
    node: 24,
    browser: true,
    only: 'sb-',
    record: '@supabase/ssr.cookieOptions',
    code: ({ under }) => `
      import { createBrowserClient } from '@supabase/ssr';
      ${fetch.trim()}
      const supabase = createBrowserClient('https://db.example.com', 'key', { isSingleton: false, global: { fetch }${under('cookieOptions')} });
      await supabase.auth.signInWithPassword({ email: 'a@example.com', password: 'not a password' });
    `,
  },
];
