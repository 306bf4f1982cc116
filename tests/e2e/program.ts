/** What a test says of a program: how it runs, and what the fix is to change of its cookies. */
import type { Linter } from 'eslint';
import type { JarCookie } from '../chromium/chromium.js';

/** What the fix does to one cookie. All that is not said here must stay as it was. */
export type Change =
  /** It was stored, and is stored with these other attributes. */
  | { readonly from: 'stored'; readonly to: Partial<JarCookie> }
  /** It was rejected, and is stored like this. Lifetimes are in seconds. A value that is left out is not looked at. */
  | { readonly from: 'rejected'; readonly to: Partial<JarCookie> }
  /** It was stored, and is not any more: a deletion works now, or a misread name is gone. */
  | { readonly from: 'stored'; readonly to: 'deleted' };

/** By the cookie's key, see {@link keyOf}. */
export type Changes = Readonly<Record<string, Change>>;

export interface Program {
  /** In `programs/`. What is below `client/` runs in the page. */
  readonly file: string;
  /** What it is about, for the report. */
  readonly library: string;
  /** What is special, where a file is run in several ways. */
  readonly how?: string;
  /** Folders of tests/libraries/node_modules for packages that are there in several majors: `{ express: 'express-4' }`. */
  readonly uses?: Readonly<Record<string, string>>;
  /** @default 'recommended' */
  readonly preset?: 'recommended' | 'strict';
  /** Options of rules, on top of the preset. */
  readonly rules?: Linter.RulesRecord;
  /** Environments that it runs in, one after the other. @default one that adds nothing */
  readonly environments?: readonly Readonly<Record<string, string>>[];
  /** On https the page is opened in a frame of another site. */
  readonly embedded?: boolean;
  /** Its values differ from start to start: only their lengths are compared. */
  readonly values?: 'vary';
  /** What Chromium says it is, for programs that ask. */
  readonly userAgent?: string;
  /** What the user opens after `/`, which is opened twice. */
  readonly next?: string;
  /** What the page says when it is opened again after the fix, where a cookie that was rejected is found now. */
  readonly foundAgain?: string;
  /** The fix leaves the file alone, byte by byte. */
  readonly untouched?: true;
  /** What changes behind a proxy that ends TLS … */
  readonly https?: Changes;
  /** … and on http://localhost. @default the same */
  readonly http?: Changes;
  /** What changes after `next`, behind the proxy … @default nothing */
  readonly afterNext?: Changes;
  /** … and on http://localhost. @default the same */
  readonly afterNextHttp?: Changes;
}

export const isClient = ({ file }: Program): boolean => file.startsWith('client/');

/** It had no SameSite, and says Lax. */
export const LAX: Change = { from: 'stored', to: { sameSite: 'lax' } };
export const DELETED: Change = { from: 'stored', to: 'deleted' };

/** It was rejected for its SameSite=None without Secure, and is stored. */
export const none = (cookie: Partial<JarCookie> = {}): Change => ({ from: 'rejected', to: { ...PLAIN, sameSite: 'none', secure: true, ...cookie } });

const PLAIN: Partial<JarCookie> = { hostOnly: true, path: '/', httpOnly: false, partitioned: false, lifetime: 'session' };

/** `sid`, `sid /app`, `sid /app site-a.test`: what tells cookies of a browser apart. */
export const keyOf = ({ name, path, domain, hostOnly }: JarCookie): string =>
  [name, ...(path === '/' ? [] : [path]), ...(hostOnly ? [] : [domain])].join(' ');
