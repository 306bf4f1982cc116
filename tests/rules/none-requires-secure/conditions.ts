/** SameSite=None without Secure in some worlds: the message says when, and nothing is fixed unasked. */
import { insecure } from './insecure.js';

export const conditions = [
  insecure('`!isProd` where SameSite asks for `isProd`', 'sid',
    `
      if (isProd) start();
      res.cookie('sid', id, { sameSite: isProd ? 'none' : 'lax', secure: ‹«!isProd»→true› });
    `,
    `
      if (isProd) start();
      res.cookie('sid', id, { sameSite: isProd ? '‹none→lax›' : 'lax', secure: !isProd });
    `, { when: '`isProd` is true', fix: false }),
  insecure('a ternary', 'sid',
    "res.cookie('sid', id, { sameSite: 'none', secure: isProd ? true : ‹«false»→true› });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›', secure: isProd ? true : false });", { when: '`isProd` is false', fix: false }),
  insecure('`a && b`', 'sid',
    "res.cookie('sid', id, { sameSite: 'none', secure: ‹isProd && «isHttps»→true› });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›', secure: isProd && isHttps });", { when: '`isHttps` is false', fix: false }),
  insecure('a negation', 'sid',
    "res.cookie('sid', id, { sameSite: 'none', secure: ‹«!isDev»→true› });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›', secure: !isDev });", { when: '`isDev` is true', fix: false }),
  insecure('a comparison', 'sid',
    "res.cookie('sid', id, { sameSite: 'none', secure: ‹«process.env.NODE_ENV === 'production'»→true› });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›', secure: process.env.NODE_ENV === 'production' });", { when: "`process.env.NODE_ENV` is not 'production'", fix: false }),
  insecure('a write in an `if`', 'sid',
    `
      const options = { sameSite: «'none'»‹→, secure: true› };
      if (isProd) options.secure = true;
      res.cookie('sid', id, options);
    `,
    `
      const options = { sameSite: '‹none→lax›' };
      if (isProd) options.secure = true;
      res.cookie('sid', id, options);
    `, { when: '`isProd` is false', fix: false }),
  insecure('a spread of `isProd && …`', 'sid',
    "res.cookie('sid', id, { sameSite: «'none'», ‹→secure: true, ›...(isProd && { secure: true }) });",
    "res.cookie('sid', id, { sameSite: '‹none→lax›', ...(isProd && { secure: true }) });", { when: '`isProd` is false', fix: false }),
  insecure('the wrong way round', 'sid',
    "res.cookie('sid', id, { sameSite: isProd ? 'lax' : 'none', secure: ‹«isProd»→true› });",
    "res.cookie('sid', id, { sameSite: isProd ? 'lax' : '‹none→lax›', secure: isProd });", { when: '`isProd` is false', fix: false }),
  insecure("`env === 'prod'` and `env === 'staging'` exclude each other", 'sid',
    "res.cookie('sid', id, { sameSite: env === 'prod' ? 'none' : 'lax', secure: ‹«env === 'staging'»→true› });",
    "res.cookie('sid', id, { sameSite: env === 'prod' ? '‹none→lax›' : 'lax', secure: env === 'staging' });", { when: "`env` is 'prod'", fix: false }),
  insecure('one of two objects', 'sid',
    "res.cookie('sid', id, isProd ? { sameSite: 'none', secure: true } : { sameSite: «'none'»‹→, secure: true› });",
    "res.cookie('sid', id, isProd ? { sameSite: 'none', secure: true } : { sameSite: '‹none→lax›' });", { when: '`isProd` is false', fix: false }),
  insecure('a segment in one world', 'a',
    "document.cookie = 'a=1; «SameSite=None»' + (isProd ? '; Secure' : '')‹→ + '; Secure'›;",
    "document.cookie = 'a=1; SameSite=‹None→Lax›' + (isProd ? '; Secure' : '');", { when: '`isProd` is false', fix: false }),
  insecure('a segment in one world, in a template', 'a',
    "document.cookie = `a=1; «SameSite=None»${isProd ? '; Secure' : ''}; path=/‹→; Secure›`;",
    "document.cookie = `a=1; SameSite=‹None→Lax›${isProd ? '; Secure' : ''}; path=/`;", { when: '`isProd` is false', fix: false }),
  insecure('`push` in an `if`', 'a',
    `
      const parts = ['a=1', '«SameSite=None»'‹→, 'Secure'›];
      if (isProd) parts.push('Secure');
      document.cookie = parts.join('; ');
    `,
    `
      const parts = ['a=1', 'SameSite=‹None→Lax›'];
      if (isProd) parts.push('Secure');
      document.cookie = parts.join('; ');
    `, { when: '`isProd` is false', fix: false }),
];
