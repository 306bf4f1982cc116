/** Every string of the recordings, given to a real Chromium: what lies in its cookie store is what `judgeSetCookie` says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { judgeSetCookie, parseSetCookie, type Circumstances } from '../../src/browser/index.js';
import { documentCookieRows, setCookieRows, type SetCookieRow } from '../browser/truth/rows.js';
import { chromiumPath, launchChromium, type Chromium, type JarCookie } from '../chromium/chromium.js';
import { startWebServer, type WebServer } from '../chromium/server.js';
import { FACTS } from './facts.js';

const PUBLIC_SUFFIXES = new Set(['test', 'com', 'co.uk']);
/** Lifetimes are counted from two clocks that are read at different times. */
const SECONDS_APART = 30;

let chromium: Chromium;
let server: WebServer;
let sending: string;

beforeAll(async () => {
  if (!chromiumPath) return;
  chromium = await launchChromium();
  server = await startWebServer(({ url }) => (url.pathname === '/dir/set' ? { setCookie: [sending] } : {}));
  console.log(`${chromium.version}: ${setCookieRows.length} headers, ${documentCookieRows.length} writes of document.cookie`);
});

afterAll(async () => {
  if (!chromiumPath) return;
  await chromium.close();
  await server.close();
});

const pageOf = (scheme: string, host = 'app.site-a.test'): string => `${scheme}://${host}:${scheme === 'https' ? server.https : server.http}/dir/page`;

/** The bytes of the header, as a byte string; one string in a hundred is no UTF-8. */
function wireOf({ setCookie, invalidByte }: SetCookieRow): string {
  const bytes = Buffer.from(setCookie, 'utf8').toString('latin1');
  return invalidByte === undefined ? bytes : bytes.replace('\xEF\xBF\xBD', String.fromCharCode(Number.parseInt(invalidByte, 16)));
}

const describeCookie = (cookie: JarCookie): object => ({ ...cookie, lifetime: cookie.lifetime === 'session' ? 'session' : 'limited' });

/** Both verdicts in the same words; the same where they agree. */
async function compare(text: string, circumstances: Omit<Circumstances, 'browser' | 'isPublicSuffix'>, group: string, ignoreValue: boolean): Promise<string | undefined> {
  const [found, ...others] = await chromium.jar();
  expect(others, text).toEqual([]);
  const verdict = judgeSetCookie(text, { ...circumstances, browser: 'chromium', isPublicSuffix: (host) => PUBLIC_SUFFIXES.has(host) });
  const { stored, ...cookie } = verdict.stored ? verdict : { ...verdict };
  const ours = stored ? describeCookie(cookie as JarCookie) : null;
  const theirs = found ? describeCookie(found) : null;
  const without = (it: object | null): object | null => (it && ignoreValue ? { ...it, value: undefined } : it);
  const life = (it: JarCookie | undefined): number => (it === undefined || it.lifetime === 'session' ? 0 : it.lifetime);
  const near = !stored || Math.abs(life(cookie as JarCookie) - life(found)) < SECONDS_APART;
  if (JSON.stringify(sorted(without(ours))) === JSON.stringify(sorted(without(theirs))) && near) return undefined;
  return [
    JSON.stringify(text),
    `  this project: ${JSON.stringify(verdict)}`,
    `  ${chromium.version}: ${JSON.stringify(found ?? 'not stored')}`,
    `  see ${FACTS[group] ?? group}`,
  ].join('\n');
}

const sorted = (it: object | null): object | null => it && Object.fromEntries(Object.entries(it).sort(([a], [b]) => a.localeCompare(b)));

describe.skipIf(!chromiumPath).each(['https', 'http'] as const)('Set-Cookie over %s', (scheme) => {
  const rows = setCookieRows.filter((row) => row.scheme === scheme);
  let page: Page;

  beforeAll(async () => {
    page = await chromium.newPage();
    await page.goto(pageOf(scheme));
  });

  it.each([...new Set(rows.map(({ group }) => group))])('%s', async (group) => {
    const disagreements: string[] = [];
    for (const row of rows.filter((other) => other.group === group)) {
      await chromium.clear();
      sending = wireOf(row);
      await page.evaluate("fetch('/dir/set').then((response) => response.text())");
      const disagreement = await compare(row.setCookie, { url: page.url() }, group, row.invalidByte !== undefined);
      if (disagreement) disagreements.push(disagreement);
    }
    expect(disagreements.join('\n\n')).toBe('');
  });
});

describe.skipIf(!chromiumPath)('a cookie that is there already', () => {
  // Of the same host and path, with a name that says nothing: what is sent then has to do with this very cookie.
  const rows = setCookieRows.flatMap((row) => {
    const { name, attributes } = parseSetCookie(row.setCookie);
    const isSame = /^c\d+$/.test(name) && !attributes.some(({ key }) => key === 'domain' || key === 'path');
    const verdict = judgeSetCookie(row.setCookie, { url: `${row.scheme}://app.site-a.test/dir/page`, browser: 'chromium' });
    return isSame && !verdict.stored && row.invalidByte === undefined ? [{ row, name, reason: verdict.reasons.join() }] : [];
  });

  it.each([...new Set(rows.map(({ reason }) => reason))])('%s', async (reason) => {
    const wrong: string[] = [];
    for (const { row, name } of rows.filter((other) => other.reason === reason)) {
      const page = chromium.context.pages()[0]!;
      await page.goto(pageOf(row.scheme));
      await chromium.clear();
      for (const text of [`${name}=before`, wireOf(row)]) {
        sending = text;
        await page.evaluate("fetch('/dir/set').then((response) => response.text())");
      }
      const left = (await chromium.jar()).map(({ value }) => value);
      if (left.join() !== (reason === 'expired' ? '' : 'before')) wrong.push(`${JSON.stringify(row.setCookie)} leaves ${left.join() || 'nothing'}`);
    }
    expect(wrong.join('\n')).toBe('');
  });
});

describe.skipIf(!chromiumPath).each(['https top-level', 'http top-level', 'https cross-site iframe'] as const)('document.cookie: %s', (where) => {
  const rows = documentCookieRows.filter((row) => row.context === where).map((row) => {
    const source = setCookieRows.find(({ id }) => id === row.id);
    return { text: row.write ?? source!.setCookie, group: source?.group ?? 'ctl in value' };
  });
  let write: (text: string) => Promise<void>;
  let url: string;

  beforeAll(async () => {
    const page = await chromium.newPage();
    url = pageOf(where.startsWith('https') ? 'https' : 'http');
    await page.goto(where === 'https cross-site iframe' ? pageOf('https', 'embed.site-b.test') : url);
    if (where === 'https cross-site iframe') {
      await page.setContent(`<!doctype html><iframe src="${url}"></iframe>`);
      await page.frames().at(-1)!.waitForLoadState();
    }
    const frame = page.frames().at(-1)!;
    write = async (text) => {
      // The page goes on while the network service stores it; to read waits for that.
      await frame.evaluate(`document.cookie = ${JSON.stringify(text)}; document.cookie`);
    };
  });

  it.each([...new Set(rows.map(({ group }) => group))])('%s', async (group) => {
    const disagreements: string[] = [];
    for (const { text } of rows.filter((row) => row.group === group)) {
      await chromium.clear();
      await write(text);
      const context = where === 'https cross-site iframe' ? 'cross-site' : 'same-site';
      const disagreement = await compare(text, { url, api: 'document.cookie', context }, group, false);
      if (disagreement) disagreements.push(disagreement);
    }
    expect(disagreements.join('\n\n')).toBe('');
  });
});
