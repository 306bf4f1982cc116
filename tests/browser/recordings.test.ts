import { describe, expect, it } from 'vitest';
import { judgeSetCookie } from '../../src/browser/index.js';
import type { Browser, Circumstances, Reason } from '../../src/browser/index.js';
import { documentCookieRows, setCookieRows } from './truth/rows.js';
import type { DocumentCookieRow, RecordedCookie, SetCookieRow } from './truth/rows.js';

const PUBLIC_SUFFIXES = new Set(['test', 'com', 'co.uk']);
const circumstances = (browser: Browser, scheme: string): Circumstances => ({
  url: `${scheme}://app.site-a.test/dir/set`,
  browser,
  isPublicSuffix: (host) => PUBLIC_SUFFIXES.has(host),
  now: Date.UTC(2026, 10, 22),
});

/** The verdict on `text` in the words of a recording: with the recorded fields only, and as short. */
function inWordsOf(recorded: RecordedCookie | null, text: string, where: Circumstances): object | null {
  const verdict = judgeSetCookie(text, where);
  if (!verdict.stored) return null;
  const { lifetime, stored: _, ...cookie } = verdict;
  const days = lifetime === 'session' ? lifetime : Math.round(lifetime / 864) / 100;
  const fields = Object.entries({ ...cookie, days }).filter(([field]) => !recorded || field in recorded);
  return Object.fromEntries(fields.map(([field, value]) => [field, shortened(value, recorded?.[field as keyof RecordedCookie])]));
}

function shortened(value: unknown, like: unknown): unknown {
  return typeof value === 'string' && typeof like === 'string' && /^…\(\d+\)$/.test(like) ? `…(${value.length})` : value;
}

function recordedIn(browser: 'chromium' | 'firefox', row: SetCookieRow): RecordedCookie | null {
  return browser === 'firefox' && row.firefox !== undefined ? row.firefox : row.chromium;
}

describe('the recordings', () => {
  it('are complete', () => {
    expect(setCookieRows.filter((row) => row.agreed)).toHaveLength(1018);
    expect(setCookieRows.filter((row) => !row.agreed)).toHaveLength(26);
    expect(setCookieRows.filter((row) => row.chromium)).toHaveLength(540);
    expect(documentCookieRows).toHaveLength(1280);
  });

  it('hold a difference in each row where the browsers disagree', () => {
    for (const row of setCookieRows.filter(({ agreed }) => !agreed)) expect(row.firefox, row.id).not.toEqual(row.chromium);
  });
});

describe.each(['chromium', 'firefox'] as const)('Set-Cookie in %s', (browser) => {
  const groups = [...new Set(setCookieRows.map((row) => row.group))];

  it.each(groups)('%s', (group) => {
    const rows = setCookieRows.filter((row) => row.group === group);
    const recorded = rows.map((row) => [row.scheme, row.setCookie, recordedIn(browser, row)]);
    const judged = rows.map((row) => {
      return [row.scheme, row.setCookie, inWordsOf(recordedIn(browser, row), row.setCookie, circumstances(browser, row.scheme))];
    });
    expect(judged).toEqual(recorded);
  });

  it('gives a reason exactly where nothing is stored', () => {
    for (const row of setCookieRows) {
      const verdict = judgeSetCookie(row.setCookie, circumstances(browser, row.scheme));
      expect(verdict.stored ? 0 : verdict.reasons.length > 0, row.setCookie).toBe(recordedIn(browser, row) ? 0 : true);
    }
  });
});

describe("Chromium's own reasons", () => {
  // What Chromium calls InvalidPrefix includes a Secure cookie with a prefix over http.
  const words: Record<string, readonly Reason[]> = {
    InvalidPrefix: [
      'prefixWithoutSecure', 'prefixWithoutHttpOnly', 'prefixWithDomain', 'prefixWithoutRootPath', 'prefixInNamelessValue',
      'secureFromInsecureOrigin',
    ],
    SecureOnly: ['secureFromInsecureOrigin'],
    InvalidDomain: ['domainMismatch', 'domainPublicSuffix'],
    SameSiteNoneInsecure: ['noneWithoutSecure'],
    DisallowedCharacter: ['disallowedCharacter'],
    NoCookieContent: ['empty'],
    NameValuePairExceedsMaxSize: ['tooLong'],
  };
  const withReasons = setCookieRows.filter((row) => row.reasons.length > 0);

  it.each(Object.keys(words))('%s is among the reasons of the verdict', (word) => {
    const rows = withReasons.filter((row) => row.reasons.includes(word));
    expect(rows).not.toHaveLength(0);
    for (const row of rows) {
      const verdict = judgeSetCookie(row.setCookie, circumstances('chromium', row.scheme));
      expect(verdict.stored ? [] : verdict.reasons.filter((reason) => words[word]?.includes(reason)), row.setCookie).not.toEqual([]);
    }
  });

  it('are all known here', () => {
    expect(new Set(withReasons.flatMap((row) => row.reasons))).toEqual(new Set(Object.keys(words)));
  });

  it('are missing only for deletions, Partitioned cookies that are not secure, and nameless values with "="', () => {
    const silent = setCookieRows.filter((row) => !row.chromium && row.reasons.length === 0);
    const reasons = silent.map((row) => judgeSetCookie(row.setCookie, circumstances('chromium', row.scheme)));
    const others = silent.filter((row, index) => {
      const verdict = reasons[index];
      const known: Reason[] = ['expired', 'partitionedWithoutSecure', 'equalsInNamelessValue'];
      const isKnown = verdict?.stored === false && verdict.reasons.some((reason) => known.includes(reason));
      return !isKnown && !(row.scheme === 'http' && /; *partitioned/i.test(row.setCookie));
    });
    expect(others).toEqual([]);
  });
});

describe.each(['https top-level', 'http top-level', 'https cross-site iframe'] as const)('document.cookie in chromium, %s', (context) => {
  const texts = new Map(setCookieRows.map((row) => [row.id, row.setCookie]));
  const textOf = (row: DocumentCookieRow): string => row.write ?? texts.get(row.id) ?? '';
  const scheme = context === 'http top-level' ? 'http' : 'https';
  const where: Circumstances = {
    ...circumstances('chromium', scheme),
    api: 'document.cookie',
    context: context.includes('cross-site') ? 'cross-site' : 'same-site',
  };
  const rows = documentCookieRows.filter((row) => row.context === context);

  it(`does what the verdict says in all ${rows.length} rows`, () => {
    const recorded = rows.map((row) => [textOf(row), row.cookie]);
    expect(rows.map((row) => [textOf(row), inWordsOf(row.cookie, textOf(row), where)])).toEqual(recorded);
  });
});
