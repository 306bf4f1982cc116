/** What Chromium makes of a running program: the page, the cookie store, and which cookies then travel from another site. */
import type { Frame, Page } from 'playwright-core';
import type { JarCookie, Profile } from '../chromium/chromium.js';
import type { Front } from './front.js';
import { isClient, keyOf, type Program } from './program.js';

export interface Visit {
  readonly status: number;
  /** What the page says; of an error only the first line, for others name files and lines. */
  readonly text: string;
  readonly errors: readonly string[];
  readonly jar: Readonly<Record<string, JarCookie>>;
}

export interface Observation {
  readonly first: Visit;
  /** With the cookies of the first. */
  readonly second: Visit;
  /** What is opened after that, if the program has it. */
  readonly next: Visit | undefined;
  /** Names of the cookies that a page of another site brought along, after the second visit. */
  readonly inFrame: readonly string[];
  readonly inFetch: readonly string[];
}

/** Who looks, in which page, and through what. */
export interface Place {
  readonly profile: Profile;
  readonly front: Front;
  readonly page: Page;
  /** Shows the other site all the time. */
  readonly other: Page;
  setUserAgent(userAgent: string): Promise<void>;
}

export async function openPlace(profile: Profile, front: Front): Promise<Place> {
  const page = await profile.newPage();
  const cdp = await profile.context.newCDPSession(page);
  // The second visit is to reach the program, too.
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const other = await profile.newPage();
  await other.goto(front.other);
  return {
    profile,
    front,
    page,
    other,
    async setUserAgent(userAgent) {
      await cdp.send('Network.setUserAgentOverride', { userAgent });
    },
  };
}

export async function observe(place: Place, port: number, scheme: 'https' | 'http', program: Program): Promise<Observation> {
  const { profile, front, page } = place;
  front.target = port;
  await profile.clear();
  await place.setUserAgent(program.userAgent ?? '');
  const isFramed = program.embedded === true && scheme === 'https';
  const url = `${front[scheme]}/`;
  const first = await open(place, url, isFramed);
  const second = isClient(program) ? await open(place, url, isFramed) : await fetchAgain(place, page.frames().at(-1)!);
  const sent = scheme === 'https' ? await sentFromOtherSite(place, Object.values(second.jar)) : { inFrame: [], inFetch: [] };
  const next = program.next === undefined ? undefined : await open(place, front[scheme] + program.next, isFramed);
  return { first, second, next, ...sent };
}

async function open({ profile, front, page }: Place, url: string, isFramed: boolean): Promise<Visit> {
  const errors: string[] = [];
  const collect = (error: Error): void => {
    errors.push(error.message);
  };
  page.on('pageerror', collect);
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.url() === url),
    page.goto(isFramed ? front.embedding(url) : url),
  ]);
  const said = await textOf(response.frame());
  page.off('pageerror', collect);
  return visitOf(profile, response.status(), said, errors);
}

/** The page asks once more for itself: quicker than to open it again. */
async function fetchAgain({ profile }: Place, frame: Frame): Promise<Visit> {
  const answer = await frame.evaluate(`fetch('/').then(async (response) => ({
    status: response.status,
    text: new DOMParser().parseFromString(await response.text(), 'text/html').body.textContent.trim(),
  }))`);
  const { status, text } = answer as Pick<Visit, 'status' | 'text'>;
  return visitOf(profile, status, text, []);
}

async function visitOf(profile: Profile, status: number, text: string, errors: readonly string[]): Promise<Visit> {
  const jar = Object.fromEntries((await profile.jar()).map((cookie) => [keyOf(cookie), cookie]));
  return { status, text: status < 500 ? text : text.split('\n')[0]!, errors, jar };
}

/**
 * Programs in the page write their text when they are done. What they wrote into `document.cookie` may still be under way
 * then: the page goes on while the network service stores it. Reading it back waits for that.
 */
const textOf = async (frame: Frame): Promise<string> =>
  String(await frame.evaluate(`(async () => {
    const said = () => document.body.textContent.trim();
    for (let tries = 0; said() === '' && tries < 200; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
    void document.cookie;
    return said();
  })()`));

/** Under each path for which there is a cookie. */
async function sentFromOtherSite({ front, other }: Place, jar: readonly JarCookie[]): Promise<Pick<Observation, 'inFrame' | 'inFetch'>> {
  const paths = [...new Set(jar.map(({ path }) => path))];
  front.kept.clear();
  const urlOf = (path: string, tag: string): string => `${front.https}${path}?keep=${encodeURIComponent(path + tag)}`;
  await other.evaluate(`Promise.all(${JSON.stringify(paths.map((path) => [urlOf(path, 'frame'), urlOf(path, 'fetch')]))}.map(async ([shown, fetched]) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => {
      frame.onload = resolve;
    });
    frame.src = shown;
    document.body.append(frame);
    await fetch(fetched, { credentials: 'include' });
    await loaded;
    frame.remove();
  }))`);
  const namesIn = (tag: string): readonly string[] => [...new Set(paths.flatMap((path) => cookieNames(front.kept.get(path + tag))))].sort();
  return { inFrame: namesIn('frame'), inFetch: namesIn('fetch') };
}

function cookieNames(header: string | undefined): readonly string[] {
  if (header === undefined) throw new Error('no request came from the other site');
  return header === '' ? [] : header.split('; ').map((pair) => pair.slice(0, pair.indexOf('=')));
}
