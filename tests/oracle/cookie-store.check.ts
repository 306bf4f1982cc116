/**
 * `cookieStore.set()` in a real Chromium against what the rules and the catalogue say of it: a message that speaks of a
 * rejected call is never wrong, and what is stored has the SameSite, Secure and Path that the catalogue gives the call.
 */
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import webCookies from '../../src/catalog/apis/web-cookies.js';
import samesite from '../../src/plugin/index.js';
import { chromiumPath, launchChromium, type Chromium } from '../chromium/chromium.js';
import { startWebServer, type WebServer } from '../chromium/server.js';

const one = (more: string): string => `cookieStore.set({ name: 'n', value: 'v'${more === '' ? '' : `, ${more}`} })`;

const SAME_SITE = ["'strict'", "'lax'", "'none'", "'Strict'", "'Lax'", "'None'", "'NONE'", "''", "'foo'", 'null', 'true', 'false', 'undefined'].map((value) => one(`sameSite: ${value}`));
const MEMBERS = [
  '', 'partitioned: true', 'partitioned: false', "partitioned: true, sameSite: 'none'", "partitioned: true, sameSite: 'lax'", "partitioned: 'yes'",
  'secure: false', 'secure: true', "secure: false, sameSite: 'none'", 'httpOnly: true', 'maxAge: 60', 'max_age: 60',
  'expires: Date.now() + 60000', 'expires: Date.now() - 60000', 'expires: new Date(Date.now() + 60000)', 'expires: null',
  'expires: Date.now() + 864e5 * 500', "expires: 'Thu, 31 Dec 2037 23:59:59 GMT'",
  "path: '/'", "path: '/dir'", "path: '/dir/'", "path: 'dir'", "path: ''", "path: '/other'", `path: '/${'p'.repeat(1023)}'`, `path: '/${'p'.repeat(1024)}'`,
  "domain: 'site-a.test'", "domain: '.site-a.test'", "domain: 'app.site-a.test'", "domain: 'site-b.test'", "domain: 'sub.app.site-a.test'", "domain: 'test'",
  'domain: null', "domain: ''", "domain: 'SITE-A.TEST'", "domain: 'https://site-a.test'", "domain: 'site-a.test:443'", "domain: '*.site-a.test'", "domain: 'app..site-a.test'",
].map(one);
const PAIRS = [
  "name: '', value: 'v'", "name: '', value: ''", "name: 'n', value: ''", "name: '', value: 'a=b'", "name: 'a=b', value: 'v'", "name: 'a;b', value: 'v'",
  "name: 'n', value: 'a;b'", "name: 'n', value: 'a\\tb'", "name: 'n', value: 'a\\nb'", "name: 'n', value: 'a\\x01b'", "name: 'n', value: 'a b'", "name: ' n ', value: ' v '",
  "name: 'n', value: 'é☃'", "name: 'n', value: '\"q\"'", `name: 'n', value: '${'x'.repeat(4095)}'`, `name: 'n', value: '${'x'.repeat(4096)}'`,
  "name: '__Secure-n', value: 'v'", "name: '__Host-n', value: 'v'", "name: '__Host-n', value: 'v', path: '/dir'", "name: '__Host-n', value: 'v', domain: 'app.site-a.test'",
  "name: '__host-n', value: 'v', domain: 'app.site-a.test'", "name: '__Http-n', value: 'v'", "name: '__Host-Http-n', value: 'v'", "name: '', value: '__Host-n'",
  "name: '', value: '__Secure-n=1'", "name: 'n'", "value: 'v'",
].map((members) => `cookieStore.set({ ${members} })`);
const TWO = ["'n', 'v'", "'n', 'v; Secure'", "'n=1', 'v'", "'', 'v'", "'__Host-n', 'v'", "'__Http-n', 'v'"].map((args) => `cookieStore.set(${args})`);

/** Messages that say: this call sets no cookie. */
const REJECTED = new Set([
  'throws', 'letterCase', 'refused', 'httpOnlyFromScript', 'tooLong', 'controlCharacter', 'domainWithScheme', 'domainWithPort', 'domainWithDots',
  'domainWithStar', 'lacks', 'scriptLacks', 'domain',
]);

/** What Chromium refuses and no rule reports: a domain hangs on the page's host, and the others are hardly ever written. */
const UNREPORTED = [
  ...["domain: 'site-b.test'", "domain: 'sub.app.site-a.test'", "domain: 'test'", "domain: ''"].map(one),
  ...[
    "name: '', value: ''", "name: '', value: 'a=b'", "name: 'a=b', value: 'v'", "name: 'a;b', value: 'v'", "name: 'n', value: 'a;b'",
    "name: 'n', value: 'a\\tb'", "name: 'n', value: 'a\\nb'", "name: 'n', value: 'a\\x01b'", `name: 'n', value: '${'x'.repeat(4096)}'`,
    "name: '', value: '__Host-n'", "name: '', value: '__Secure-n=1'", "name: 'n'", "value: 'v'",
  ].map((members) => `cookieStore.set({ ${members} })`),
  ...["'n', 'v; Secure'", "'n=1', 'v'"].map((args) => `cookieStore.set(${args})`),
];

const CALLS = [...SAME_SITE, ...MEMBERS, ...PAIRS, ...TWO];

const set = webCookies.cookies.find(({ call }) => call === 'globalThis.cookieStore.set')!;

const lint = (code: string): Linter.LintMessage[] => new Linter().verify(`${code};`, [samesite.configs.all]);

let chromium: Chromium;
let server: WebServer;
let page: Page;

beforeAll(async () => {
  if (!chromiumPath) return;
  chromium = await launchChromium();
  server = await startWebServer(() => ({ body: '<!doctype html><body>' }));
  page = await chromium.newPage();
  await page.goto(`https://app.site-a.test:${server.https}/dir/page`);
});

afterAll(async () => {
  if (!chromiumPath) return;
  await chromium.close();
  await server.close();
});

async function run(code: string): Promise<{ readonly error: string | undefined; readonly cookie: Awaited<ReturnType<Chromium['jar']>>[number] | undefined }> {
  await chromium.clear();
  const error = await page.evaluate(`(async () => { try { await ${code}; } catch (error) { return String(error); } })()`);
  return { error: error as string | undefined, cookie: (await chromium.jar())[0] };
}

describe.skipIf(!chromiumPath)('cookieStore.set()', () => {
  it.each(CALLS.map((code) => ({ title: code.replace(/(.)\1{40,}/, '$1…'), code })))('$title', async ({ code }) => {
    const { error, cookie } = await run(code);
    const messages = lint(code).map(({ messageId, message }) => `${messageId ?? ''}: ${message}`);
    const claims = messages.filter((message) => REJECTED.has(message.slice(0, message.indexOf(':'))));
    if (error === undefined) expect(claims).toEqual([]);
    else if (UNREPORTED.includes(code)) expect(messages).toEqual([]);
    else expect(claims, error).toHaveLength(1);
    if (!cookie) return;
    const { defaults } = set;
    const sameSite = /sameSite: '(\w+)'/.exec(code)?.[1] ?? defaults.sameSite;
    expect(cookie).toMatchObject({ sameSite, secure: defaults.secure, httpOnly: false });
    if (!code.includes('path:')) expect(cookie.path).toBe(defaults.path);
  });
});
