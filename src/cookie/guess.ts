/** What a misspelt SameSite value was plainly meant to be. */
import type { SameSiteValue } from '../catalog/index.js';

const WORDS: readonly SameSiteValue[] = ['none', 'lax', 'strict'];

/** Names for None in browser extension and DevTools APIs. */
const SYNONYMS: ReadonlyMap<string, SameSiteValue> = new Map([
  ['norestriction', 'none'],
  ['nonesecure', 'none'],
]);

/** @returns the value if only one can be meant: apart from quotes, letter case and punctuation, or by one slip of the key */
export function guessSameSite(text: string): SameSiteValue | undefined {
  const letters = text.toLowerCase().replace(/[^a-z]/g, '');
  const known = SYNONYMS.get(letters) ?? WORDS.find((word) => word === letters);
  if (known) return known;
  if (letters.length < 3 || letters.length > 8) return undefined;
  const near = WORDS.filter((word) => isOneSlip(letters, word));
  return near.length === 1 ? near[0] : undefined;
}

/** One letter too many, too few, wrong, or two neighbours swapped. */
function isOneSlip(text: string, word: string): boolean {
  let start = 0;
  while (start < text.length && text[start] === word[start]) start++;
  let end = 0;
  while (end < text.length - start && end < word.length - start && text[text.length - 1 - end] === word[word.length - 1 - end]) end++;
  const left = text.slice(start, text.length - end);
  const right = word.slice(start, word.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return right.length === 2 && left === right.charAt(1) + right.charAt(0);
}

/** Whether an option key or attribute name is another spelling of `sameSite`: `samesite`, `same_site`, `Same-Site`. */
export const isSpellingOf = (key: string, name: string): boolean => key.replace(/[-_\s]/g, '').toLowerCase() === name.toLowerCase();
