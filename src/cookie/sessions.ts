/** Cookies by which a server knows its users: sessions and tokens, told by their names or by the library. */
import { memberName, someTest } from '../evaluation/index.js';
import type { Cookie } from './cookie.js';

/** The names of sessions and tokens, as {@link isSessionLike} takes them. */
export const SESSION_NAMES = ['*session*', 'sess', '*sessid', '*token', 'auth', 'oauth', 'sid', 'jwt'] as const;

/** What an option must be that holds such names, for an error. */
export const NAMES_OPTION = {
  as: 'an array of names or words of names, such as ["session", "*token"]',
  test: (value: unknown): boolean => Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry !== ''),
} as const;

/**
 * Whether a cookie is a session's or a token's, in some world.
 * @param names patterns for the whole name or one of its words, in any letter case; `*` stands for any characters
 */
export function isSessionLike(cookie: Cookie, names: readonly string[]): boolean {
  if (cookie.isSession) return true;
  if (NOTHING.test(cookie.valueSource ?? 'unknown')) return false;
  return cookie.find(['name'], ({ name }) => name.is === 'shown' && isNamedSo(name.text, names)) !== undefined;
}

/** The code of a value that is none: there is no secret in it. */
const NOTHING = /^(?:null|undefined|void 0|''|""|``|)$/;

function isNamedSo(name: string, patterns: readonly string[]): boolean {
  const forms = patterns.map(expressionOf);
  if (patterns.some((pattern, i) => !pattern.includes('*') && forms[i]?.test(name))) return true;
  const words = wordsOf(name);
  if (words.some((word) => ABOUT.has(word))) return false;
  return forms.some((form) => form.test(name) || words.some((word) => form.test(word)));
}

/** Words of names that say something about a session and are no secret: `session_expires_at`, `isAuth`, `auth_redirect`. */
const ABOUT: ReadonlySet<string> = new Set(
  [
    'is has expires expiry expired expiration exp timeout ttl time date start started last count',
    'type hint mode method provider status marker flag attempt attempts error message warning',
    'redirect return url uri path page lang language locale theme banner seen dismissed',
  ].flatMap((words) => words.split(' ')),
);

/** `connect.sid`, `accessToken` and `PHPSESSID` as words of lower-case letters. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const made = new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`, 'i');
  expressions.set(pattern, made);
  return made;
}

/** Whether code of the page may set it, which cannot set HttpOnly: by what the call does, or by where its text goes. */
export function isSetByScript({ manners, node: { parent } }: Cookie): boolean {
  if (manners.runsIn !== undefined) return true;
  return parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' && memberName(parent.left) === 'cookie';
}

/** Read by a script of the page on purpose, which sends it back as a header: a double-submit cookie against CSRF. */
export const isDoubleSubmitted = (cookie: Cookie): boolean =>
  cookie.find(['name'], ({ name }) => name.is === 'shown' && /csrf|xsrf/i.test(name.text)) !== undefined;

/**
 * Whether the worlds without an attribute, or the way to the cookie, are decided by where the code runs, or by whether the
 * connection is encrypted.
 */
export function isByEnvironment(cookie: Cookie, attribute: 'secure' | 'httpOnly'): boolean {
  const texts = [cookie.under];
  for (const { formulas } of cookie.all(['sameSite', attribute], (readings) => readings[attribute].is === false))
    for (const formula of formulas)
      someTest(formula, ({ text, named, expected }) => {
        texts.push(text, named?.text ?? '', 'equals' in expected ? String(expected.equals) : '');
        return false;
      });
  return wordsOf(texts.join(' ')).some((word) => ENVIRONMENT.has(word));
}

/** `process.env.NODE_ENV`, `isProd`, `__DEV__`, `config.local`, `req.secure`, `useHttps`. */
const ENVIRONMENT: ReadonlySet<string> = new Set(
  [
    'env environment prod production dev devel development develop stage staging preview local localhost test testing ci debug',
    'http https ssl tls secure insecure encrypted proto protocol scheme',
  ].flatMap((words) => words.split(' ')),
);
