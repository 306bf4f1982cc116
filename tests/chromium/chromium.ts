/** A real Chromium for tests: found on the machine, started with an empty profile, closed to the network. */
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium as driver, type BrowserContext, type CDPSession, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_PLACES = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: `CHROMIUM`, or one on the PATH or in a usual place. */
export const chromiumPath: string | undefined = findChromium();

/** What to do where there is none. */
export const HOW_TO_INSTALL =
  'No Chromium found, so nothing was asked of a browser. Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium), or set CHROMIUM to its path.';

function findChromium(): string | undefined {
  const given = process.env['CHROMIUM'];
  if (given) {
    if (!isExecutable(given)) throw new Error(`CHROMIUM is ${given}, which cannot be run.`);
    return given;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...USUAL_PLACES].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A cookie as it lies in the store. */
export interface JarCookie {
  readonly name: string;
  readonly value: string;
  /** Without a leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly sameSite: 'none' | 'lax' | 'strict' | 'default';
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly partitioned: boolean;
  /** In seconds from now. */
  readonly lifetime: number | 'session';
}

/** A user of the browser, with a cookie store of one's own. */
export interface Profile {
  readonly context: BrowserContext;
  newPage(): Promise<Page>;
  /** All cookies of all hosts. */
  jar(): Promise<readonly JarCookie[]>;
  clear(): Promise<void>;
}

export interface Chromium extends Profile {
  readonly version: string;
  readonly cdp: CDPSession;
  /** Another user of the same browser. */
  newProfile(): Promise<Profile>;
  close(): Promise<void>;
}

/**
 * Starts Chromium. Every host name leads to this machine, certificates are not looked at, and third-party cookies are
 * accepted, as in Chrome's own default (Debian's Chromium blocks them unless a preference says otherwise).
 *
 * @param features Chromium features to switch on
 */
export async function launchChromium(features: readonly string[] = []): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'samesite-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0, block_third_party_cookies: false } }),
  );
  // Playwright's own arguments would switch features off that have to do with cookies.
  const context = await driver.launchPersistentContext(profile, {
    executablePath: chromiumPath!,
    ignoreDefaultArgs: true,
    args: [
      '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--no-default-browser-check',
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
      '--ignore-certificate-errors', '--host-resolver-rules=MAP * 127.0.0.1',
      ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
      `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank',
    ],
  });
  const cdp = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const { product } = await cdp.send('Browser.getVersion');
  return {
    ...profileOf(context, cdp, undefined),
    version: product,
    cdp,
    async newProfile() {
      const browser = context.browser()!;
      const own = await browser.newContext();
      const page = await own.newPage();
      const { targetInfo } = await (await own.newCDPSession(page)).send('Target.getTargetInfo');
      await page.close();
      return profileOf(own, await browser.newBrowserCDPSession(), targetInfo.browserContextId);
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function profileOf(context: BrowserContext, cdp: CDPSession, browserContextId: string | undefined): Profile {
  const which = browserContextId === undefined ? {} : { browserContextId };
  return {
    context,
    newPage: () => context.newPage(),
    async jar() {
      const { cookies } = await cdp.send('Storage.getCookies', which);
      return cookies.map((cookie) => ({
        name: cookie.name,
        value: cookie.value,
        domain: cookie.domain.replace(/^\./, ''),
        hostOnly: !cookie.domain.startsWith('.'),
        path: cookie.path,
        sameSite: (cookie.sameSite?.toLowerCase() ?? 'default') as JarCookie['sameSite'],
        secure: cookie.secure,
        httpOnly: cookie.httpOnly,
        partitioned: cookie.partitionKey !== undefined,
        lifetime: cookie.session ? 'session' : cookie.expires - Date.now() / 1000,
      }));
    },
    async clear() {
      await cdp.send('Storage.clearCookies', which);
    },
  };
}
