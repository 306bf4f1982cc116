import { createRequire } from 'node:module';
import type { CompatData, Identifier, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data';
import { describe, expect, it } from 'vitest';
import { behaviours, browserSupport } from '../../src/browser/index.js';
import type { BrowserFact, SupportedBrowser } from '../../src/browser/index.js';

const mdn = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
const browsers: SupportedBrowser[] = ['chrome', 'edge', 'firefox', 'safari'];
const facts: [string, BrowserFact][] = Object.entries(browserSupport);

function supportIn(browser: SupportedBrowser, source: string): SimpleSupportStatement[] {
  let identifier: Identifier | CompatData = mdn;
  for (const key of source.split('.')) identifier = (identifier as Record<string, Identifier>)[key] ?? {};
  const statement: SupportStatement | undefined = (identifier as Identifier).__compat?.support[browser];
  return [statement ?? []].flat();
}

/** The version in which something came to stay, and is on without a preference. */
function sinceIn(browser: SupportedBrowser, source: string): unknown {
  const byDefault = supportIn(browser, source).find(({ flags, version_removed }) => !flags && !version_removed);
  return byDefault?.version_added ?? false;
}

describe('browser versions', () => {
  it.each(facts)('%s: as in @mdn/browser-compat-data', (_, { since, source }) => {
    for (const browser of browsers) {
      expect(supportIn(browser, source), `${source} in ${browser}`).not.toEqual([]);
      expect(sinceIn(browser, source), `${source} in ${browser}`).toBe(since[browser]);
    }
  });
});

describe('the behaviour of today', () => {
  const today = { chrome: behaviours.chromium, edge: behaviours.chromium, firefox: behaviours.firefox, safari: behaviours.safari };

  it.each(browsers)('%s: agrees with the versions', (browser) => {
    const { noneRequiresSecure, laxByDefault, httpPrefixes } = browserSupport;
    expect(today[browser].noneRequiresSecure).toBe(noneRequiresSecure.since[browser] !== false);
    expect(today[browser].laxByDefault).toBe(laxByDefault.since[browser] !== false);
    expect(today[browser].httpPrefixes).toBe(httpPrefixes.since[browser] !== false);
  });

  it.each(browsers)('%s: takes Secure cookies from http://localhost, unless @mdn/browser-compat-data has a note', (browser) => {
    const notes = supportIn(browser, 'http.headers.Set-Cookie').flatMap(({ notes: note }) => note ?? []);
    expect(notes.some((note) => note.includes('http://localhost'))).toBe(!today[browser].localHostIsSecure);
  });
});
