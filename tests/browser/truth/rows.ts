import { readFileSync } from 'node:fs';
import type { StoredCookie } from '../../../src/browser/index.js';

/** A cookie as recorded; see README.md for its fields. */
export interface RecordedCookie extends Partial<Omit<StoredCookie, 'lifetime' | 'stored'>> {
  readonly days: number | 'session';
}

export interface SetCookieRow {
  readonly id: string;
  readonly group: string;
  readonly scheme: 'https' | 'http';
  readonly agreed: boolean;
  readonly setCookie: string;
  /** The byte, in hexadecimal, that stands for U+FFFD in `setCookie`: it is no UTF-8. */
  readonly invalidByte?: string;
  readonly reasons: readonly string[];
  readonly chromium: RecordedCookie | null;
  readonly firefox?: RecordedCookie | null;
}

export interface DocumentCookieRow {
  readonly id: string;
  readonly context: 'https top-level' | 'http top-level' | 'https cross-site iframe';
  readonly write?: string;
  readonly cookie: RecordedCookie | null;
}

export const setCookieRows = read<SetCookieRow>('set-cookie.json');
export const documentCookieRows = read<DocumentCookieRow>('document-cookie.json');

function read<Row>(file: string): Row[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Row[];
}
