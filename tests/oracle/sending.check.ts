/**
 * Which cookies a real Chromium sends with which request, by class of cookie; and what the rules say of the very code that
 * made the request: it is reported where cookies with SameSite=None; Secure go along and Lax ones stay behind.
 */
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import samesite from '../../src/plugin/index.js';
import { chromiumPath, launchChromium, type Chromium } from '../chromium/chromium.js';
import { startWebServer, type Answer, type Asked, type WebServer } from '../chromium/server.js';
import { CONTEXTS, isSent, type Context, type CookieClass, type PageName, type Places } from './contexts.js';

const SAME_SITES = ['default', 'lax', 'strict', 'none'] as const;

/** Every class that can be stored: None and Partitioned need Secure, and Secure needs https. */
const CLASSES: readonly (CookieClass & { readonly scheme: 'https' | 'http'; readonly setCookie: string })[] = (['https', 'http'] as const).flatMap((scheme) =>
  SAME_SITES.flatMap((sameSite) =>
    [{ secure: false, partitioned: false }, { secure: true, partitioned: false }, { secure: true, partitioned: true }]
      .filter(({ secure }) => (scheme === 'https' ? secure || sameSite !== 'none' : !secure && sameSite !== 'none'))
      .map((flags) => {
        const name = [scheme, sameSite, flags.secure ? 'secure' : '', flags.partitioned ? 'partitioned' : ''].filter((part) => part !== '').join('-');
        const attributes = [sameSite === 'default' ? '' : `; SameSite=${sameSite}`, flags.secure ? '; Secure' : '', flags.partitioned ? '; Partitioned' : ''];
        return { name, sameSite, scheme, ...flags, setCookie: `${name}=1; Path=/${attributes.join('')}` };
      }),
  ),
);

let server: WebServer;
const requests = new Map<string, string>();

/** A server of both sites: remembers the Cookie header of each request by its tag. */
function answer({ method, url, cookie }: Asked): Answer {
  const tag = url.searchParams.get('tag');
  const to = url.searchParams.get('to');
  if (to !== null) return { status: Number(url.searchParams.get('status')), location: to };
  if (tag !== null && url.hostname === 'app.site-a.test' && !(method === 'POST' && url.pathname === '/none')) requests.set(tag, cookie ?? '');
  if (url.pathname === '/set') return { setCookie: CLASSES.filter(({ scheme }) => `${scheme}:` === url.protocol).map(({ setCookie }) => setCookie) };
  const script = url.searchParams.get('script');
  return { body: `<!doctype html><link rel=icon href=data:,><body>${script === null ? '' : `<script>${script}</script>`}` };
}

const originOf = (page: PageName): string => {
  const host = { A: 'app.site-a.test', httpA: 'app.site-a.test', otherA: 'other.site-a.test', B: 'embed.site-b.test', httpB: 'embed.site-b.test' }[page];
  return page.startsWith('http') ? `http://${host}:${server.http}` : `https://${host}:${server.https}`;
};

const placesOf = (tag: string): Places => {
  const url = `${originOf('A')}/echo?tag=${tag}`;
  return {
    tag,
    url,
    httpUrl: `${originOf('httpA')}/echo?tag=${tag}`,
    running: (page, script) => `${originOf(page)}/run?script=${encodeURIComponent(script)}`,
    redirecting: (status) => `${originOf('B')}/redirect?status=${status}&to=${encodeURIComponent(url)}`,
  };
};

async function until<Result>(ask: () => Result | undefined): Promise<Result | undefined> {
  for (let tries = 0; tries < 400; tries++) {
    const result = ask();
    if (result !== undefined) return result;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return undefined;
}

/** The names of the cookies that Chromium sends in a context. */
async function sentIn(chromium: Chromium, context: Context, tag: string): Promise<readonly string[]> {
  const code = context.code(placesOf(tag));
  const from = context.page;
  const pages = new Set(chromium.context.pages());
  const page = await chromium.newPage();
  if (from === undefined) await page.goto(code);
  else {
    await page.goto(`${originOf(from)}/page`);
    // A navigation ends the page's own answer.
    page.evaluate(code).catch(() => undefined);
  }
  const header = await until(() => requests.get(tag));
  for (const opened of chromium.context.pages()) if (!pages.has(opened)) await opened.close();
  if (header === undefined) throw new Error('no request came');
  return CLASSES.map(({ name }) => name).filter((name) => header.split('; ').includes(`${name}=1`));
}

async function fill(chromium: Chromium): Promise<void> {
  const page = await chromium.newPage();
  await page.goto(`${originOf('A')}/set`);
  // A cookie without Secure cannot take the place of one that has it: the names differ.
  await page.goto(`${originOf('httpA')}/set`);
  await page.close();
  const stored = await chromium.jar();
  expect(stored.map(({ name }) => name).sort()).toEqual(CLASSES.map(({ name }) => name).sort());
}

const expectedIn = (context: Context, isYoung: boolean): readonly string[] => CLASSES.filter((cookie) => isSent(cookie, context, isYoung)).map(({ name }) => name);

beforeAll(async () => {
  server = await startWebServer(answer);
});

afterAll(() => server.close());

describe.skipIf(!chromiumPath)('a cookie is sent as the standard says', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
    await fill(chromium);
  });
  afterAll(() => chromium.close());

  it.each(CONTEXTS)('$name', async (context) => {
    expect(await sentIn(chromium, context, `young-${CONTEXTS.indexOf(context)}`)).toEqual(expectedIn(context, true));
  });
});

describe.skipIf(!chromiumPath)('a cookie without SameSite that is older than two minutes', () => {
  // Chromium's own switch makes it ten seconds.
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium(['ShortLaxAllowUnsafeThreshold']);
    await fill(chromium);
    await new Promise((resolve) => setTimeout(resolve, 11_000));
  });
  afterAll(() => chromium.close());

  it.each(CONTEXTS.filter(({ method, navigation }) => method === 'unsafe' && navigation === 'top-level'))('$name', async (context) => {
    expect(await sentIn(chromium, context, `old-${CONTEXTS.indexOf(context)}`)).toEqual(expectedIn(context, false));
  });
});

describe('the code of a context is reported where it needs cookies with SameSite=None; Secure', () => {
  // Settings name the site of https pages.
  it.each(CONTEXTS.filter(({ page }) => page === 'A' || page === 'otherA' || page === 'B'))('$name', (context) => {
    const sent = expectedIn(context, true);
    const needsNone = sent.includes('https-none-secure') && !sent.includes('https-lax-secure');
    const code = context.code(placesOf('lint'));
    const messages = new Linter().verify(code, [
      samesite.configs.all,
      { settings: { samesite: { site: context.page === 'B' ? 'https://embed.site-b.test' : 'https://app.site-a.test' } } },
    ]);
    const reported = messages.filter(({ ruleId, messageId }) => ruleId !== 'samesite/cross-site-post' && messageId === 'crossSite');
    const expected = context.elsewhere !== undefined || (needsNone && context.silent === undefined);
    expect(reported.length, JSON.stringify(messages)).toBe(expected ? 1 : 0);
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  });
});
