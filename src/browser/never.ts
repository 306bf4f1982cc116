import type { Browser } from './behaviour.js';
import { judgeSetCookie, type Circumstances, type Reason } from './judge.js';

const BROWSERS: readonly Browser[] = ['chromium', 'firefox'];

/** Reasons that hold on every page and whatever SameSite, Secure, Domain and the like say. */
const ALWAYS: ReadonlySet<Reason> = new Set([
  'empty',
  'emptyName',
  'equalsInNamelessValue',
  'prefixInNamelessValue',
  'disallowedCharacter',
  'httpOnlyFromScript',
]);

/**
 * Whether no browser keeps a cookie on any page, be its SameSite and Secure as they may: `=`, a control character,
 * HttpOnly from a script.
 *
 * @param text a Set-Cookie header's value, or what is assigned to `document.cookie`
 */
export function isNeverStored(text: string, api: NonNullable<Circumstances['api']>): boolean {
  return BROWSERS.every((browser) => {
    const judged = judgeSetCookie(text, { url: 'https://example.com/', browser, api });
    return !judged.stored && judged.reasons.some((reason) => ALWAYS.has(reason));
  });
}
