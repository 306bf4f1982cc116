import { describe, expect, it } from 'vitest';
import { guessSameSite, isSpellingOf } from '../../src/cookie/guess.js';

describe('guessSameSite', () => {
  it.each([
    ['letter case', 'LAX', 'lax'],
    ['quotes', '"None"', 'none'],
    ['white space', ' strict ', 'strict'],
    ['punctuation', 'Strict;', 'strict'],
    ['a letter too many', 'Laxx', 'lax'],
    ['a letter too few', 'Stict', 'strict'],
    ['a wrong letter', 'nane', 'none'],
    ['two letters swapped', 'strcit', 'strict'],
    ['swapped at the end', 'noen', 'none'],
    ["the extension API's name of None", 'no_restriction', 'none'],
    ["a name of None in other tools", 'no-restriction', 'none'],
  ])('%s: %s', (_, text, expected) => {
    expect(guessSameSite(text)).toBe(expected);
  });

  it.each(['', 'true', 'false', 'secure', 'default', 'unspecified', 'no', 'la', 'off', 'same-origin', 'null', 'stricter-still', 'laxstrict', 'ano'])('not %s', (text) => {
    expect(guessSameSite(text)).toBeUndefined();
  });
});

describe('isSpellingOf', () => {
  it.each(['samesite', 'SameSite', 'same_site', 'same-site', 'Same-Site', 'SAME_SITE', 'same site', 'sameSite'])('%s', (key) => {
    expect(isSpellingOf(key, 'sameSite')).toBe(true);
  });

  it.each(['sameSites', 'same', 'site', 'sameSiteNone', ''])('not %s', (key) => {
    expect(isSpellingOf(key, 'sameSite')).toBe(false);
  });
});
