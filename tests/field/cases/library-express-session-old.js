/* settings: {"versions": {"express-session": "1.18.1"}} */
// `sameSite: 'auto'` came with express-session 1.19.
import session from 'express-session';

export const good = session({ secret: 's', cookie: { sameSite: 'lax', secure: 'auto' } });
export const bad = session({ secret: 's', cookie: { sameSite: 'auto', secure: 'auto' } }); // expect: valid-samesite
