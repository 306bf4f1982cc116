/* settings: {"site":"example.com"} */
// The client of better-auth sends cookies unless it is told otherwise.
import { createAuthClient } from 'better-auth/react';

export const own = createAuthClient({ baseURL: 'https://auth.example.com' });
export const relative = createAuthClient({ basePath: '/api/auth' });
export const theirs = createAuthClient({ baseURL: process.env.AUTH_URL });
export const other = createAuthClient({ baseURL: 'https://auth.example.net' }); // expect: cross-site-credentials
export const none = createAuthClient({ baseURL: 'https://auth.example.net', fetchOptions: { credentials: 'omit' } });
