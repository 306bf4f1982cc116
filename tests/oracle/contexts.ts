/** Contexts of requests: code that makes browsers ask site A for something, and what the standard says of that request. */

/** What decides which cookies go along. */
export interface RequestFacts {
  /** The request's credentials mode lets cookies travel. */
  readonly credentials: boolean;
  /** The initiator, and every document above it, is same-site with the URL. */
  readonly sameSite: boolean;
  readonly navigation: 'top-level' | 'none';
  readonly method: 'safe' | 'unsafe';
  readonly encrypted: boolean;
  /** The page in the address bar belongs to site A; so do partitioned cookies, which A's page set. */
  readonly underItsOwnSite: boolean;
}

/** A cookie by what decides where it travels. */
export interface CookieClass {
  readonly name: string;
  readonly sameSite: 'none' | 'lax' | 'strict' | 'default';
  readonly secure: boolean;
  readonly partitioned: boolean;
}

/**
 * Whether a cookie of site A goes along with a request to A in Chromium.
 * Source: rfc6265bis-22 sections 5.2, 5.6.7.1, 5.6.7.2 (a cookie without SameSite, up to two minutes old, goes along with a
 * cross-site POST of the whole page) and 5.8.3; Fetch, "credentials mode"; draft-cutler-httpbis-partitioned-cookies-01.
 */
export function isSent(cookie: CookieClass, request: RequestFacts, isYoung: boolean): boolean {
  if (!request.credentials) return false;
  if (cookie.secure && !request.encrypted) return false;
  if (cookie.partitioned && !request.underItsOwnSite) return false;
  if (cookie.sameSite === 'none' || request.sameSite) return true;
  if (request.navigation === 'none' || cookie.sameSite === 'strict') return false;
  return request.method === 'safe' || (cookie.sameSite === 'default' && isYoung);
}

/** app.site-a.test, other.site-a.test and embed.site-b.test over https; the first and the last over http too. */
export type PageName = 'A' | 'otherA' | 'B' | 'httpA' | 'httpB';

/** What a context may use to build its code. */
export interface Places {
  /** The URL of A that is asked for; it may be followed by more parameters. */
  readonly url: string;
  readonly httpUrl: string;
  /** A page of `host` that runs a script. */
  readonly running: (page: PageName, script: string) => string;
  /** A URL of B that redirects to `url`. */
  readonly redirecting: (status: number) => string;
  readonly tag: string;
}

export interface Context extends RequestFacts {
  readonly name: string;
  /** Where the code runs; undefined: the user types the URL. */
  readonly page: PageName | undefined;
  readonly code: (places: Places) => string;
  /** Why the code is not reported although the request is cross-site. */
  readonly silent?: string;
  /** Why it is although the request ends same-site. */
  readonly elsewhere?: string;
}

const SUBRESOURCE = { credentials: true, sameSite: false, navigation: 'none', method: 'safe', encrypted: true, underItsOwnSite: false } as const;
const NO_COOKIES = { ...SUBRESOURCE, credentials: false };
const SAME_SITE = { ...SUBRESOURCE, sameSite: true, underItsOwnSite: true };
const TOP_LEVEL = { ...SUBRESOURCE, navigation: 'top-level', underItsOwnSite: true } as const;

const js = JSON.stringify;
const loaded = (element: string, lines: string): string =>
  `new Promise((resolve) => { const it = document.createElement('${element}'); it.onload = it.onerror = resolve; ${lines} document.body.append(it); })`;
const form = (method: string, url: string, tag: string, more = ''): string =>
  `(() => { const form = document.createElement('form'); form.method = '${method}'; form.action = ${js(url)}; ${more}const field = document.createElement('input'); field.name = 'tag'; field.value = ${js(tag)}; form.append(field); document.body.append(form); form.submit(); })()`;
const link = (url: string): string => `(() => { const link = document.createElement('a'); link.href = ${js(url)}; document.body.append(link); link.click(); })()`;
const xhr = (url: string, credentials: boolean): string =>
  `new Promise((resolve) => { const xhr = new XMLHttpRequest(); xhr.open('GET', ${js(url)}); xhr.withCredentials = ${credentials}; xhr.onloadend = resolve; xhr.send(); })`;
const events = (url: string, credentials: boolean): string =>
  `new Promise((resolve) => { const source = new EventSource(${js(url)}, { withCredentials: ${credentials} }); source.onerror = () => { source.close(); resolve(); }; })`;
const socket = (url: string): string => `new Promise((resolve) => { const socket = new WebSocket(${js(url.replace(/^http/, 'ws'))}); socket.onclose = socket.onerror = resolve; })`;

const PLAIN = 'Pages take images, scripts and styles from everywhere, and hardly any of them needs a cookie.';
const NAVIGATES = 'The user goes there: Lax cookies travel too.';

export const CONTEXTS: readonly Context[] = [
  { name: 'fetch to the own origin', page: 'A', ...SAME_SITE, code: ({ url }) => `fetch(${js(url)})` },
  { name: "fetch to the own origin with credentials: 'omit'", page: 'A', ...SAME_SITE, credentials: false, code: ({ url }) => `fetch(${js(url)}, { credentials: 'omit' })` },
  { name: "fetch to another origin of the site with credentials: 'include'", page: 'otherA', ...SAME_SITE, code: ({ url }) => `fetch(${js(url)}, { credentials: 'include' })` },
  { name: "fetch to another origin of the site with credentials: 'same-origin'", page: 'otherA', ...SAME_SITE, credentials: false, code: ({ url }) => `fetch(${js(url)}, { credentials: 'same-origin' })` },
  { name: 'fetch to another origin of the site', page: 'otherA', ...SAME_SITE, credentials: false, code: ({ url }) => `fetch(${js(url)})` },
  { name: "POST by fetch to another origin of the site with credentials: 'include'", page: 'otherA', ...SAME_SITE, method: 'unsafe', code: ({ url }) => `fetch(${js(url)}, { method: 'POST', body: 'x', credentials: 'include' })` },
  { name: 'XMLHttpRequest with credentials to another origin of the site', page: 'otherA', ...SAME_SITE, code: ({ url }) => xhr(url, true) },
  { name: 'XMLHttpRequest without credentials to another origin of the site', page: 'otherA', ...SAME_SITE, credentials: false, code: ({ url }) => xhr(url, false) },
  { name: 'iframe of another origin of the site', page: 'otherA', ...SAME_SITE, code: ({ url }) => loaded('iframe', `it.src = ${js(url)};`) },
  { name: 'WebSocket to another origin of the site', page: 'otherA', ...SAME_SITE, code: ({ url }) => socket(url) },
  { name: 'POST of the page to another origin of the site', page: 'otherA', ...SAME_SITE, navigation: 'top-level', method: 'unsafe', code: ({ url, tag }) => form('post', url, tag) },
  { name: 'link to another origin of the site', page: 'otherA', ...SAME_SITE, navigation: 'top-level', code: ({ url }) => link(url) },
  { name: 'link to another site that redirects back', page: 'A', ...SAME_SITE, navigation: 'top-level', code: ({ redirecting }) => link(redirecting(302)), silent: 'The URL in the code is that of B, to which the user goes.' },
  { name: 'fetch to another site that redirects back', page: 'otherA', ...SAME_SITE, code: ({ redirecting }) => `fetch(${js(redirecting(302))}, { credentials: 'include' })`, elsewhere: 'The URL in the code is that of B, whose cookies are cross-site.' },

  { name: "cross-site fetch with credentials: 'include'", page: 'B', ...SUBRESOURCE, code: ({ url }) => `fetch(${js(url)}, { credentials: 'include' })` },
  { name: "cross-site fetch with credentials: 'same-origin'", page: 'B', ...NO_COOKIES, code: ({ url }) => `fetch(${js(url)}, { credentials: 'same-origin' })` },
  { name: "cross-site fetch with credentials: 'omit'", page: 'B', ...NO_COOKIES, code: ({ url }) => `fetch(${js(url)}, { credentials: 'omit' })` },
  { name: 'cross-site fetch', page: 'B', ...NO_COOKIES, code: ({ url }) => `fetch(${js(url)})` },
  { name: "cross-site fetch with credentials: 'include', mode: 'no-cors'", page: 'B', ...SUBRESOURCE, code: ({ url }) => `fetch(${js(url)}, { credentials: 'include', mode: 'no-cors' })` },
  { name: "cross-site POST by fetch with credentials: 'include'", page: 'B', ...SUBRESOURCE, method: 'unsafe', code: ({ url }) => `fetch(${js(url)}, { method: 'POST', body: 'x', credentials: 'include' })` },
  { name: "cross-site fetch with credentials: 'include' after a preflight", page: 'B', ...SUBRESOURCE, code: ({ url }) => `fetch(${js(url)}, { headers: { 'x-preflight': '1' }, credentials: 'include' })` },
  { name: "cross-site fetch with credentials: 'include', keepalive: true", page: 'B', ...SUBRESOURCE, code: ({ url }) => `fetch(${js(url)}, { keepalive: true, credentials: 'include' })` },
  { name: 'cross-site XMLHttpRequest with credentials', page: 'B', ...SUBRESOURCE, code: ({ url }) => xhr(url, true) },
  { name: 'cross-site XMLHttpRequest without credentials', page: 'B', ...NO_COOKIES, code: ({ url }) => xhr(url, false) },
  { name: 'cross-site EventSource with credentials', page: 'B', ...SUBRESOURCE, code: ({ url }) => events(url, true) },
  { name: 'cross-site EventSource without credentials', page: 'B', ...NO_COOKIES, code: ({ url }) => events(url, false) },
  { name: 'cross-site WebSocket', page: 'B', ...SUBRESOURCE, code: ({ url }) => socket(url) },
  { name: 'cross-site beacon', page: 'B', ...SUBRESOURCE, method: 'unsafe', code: ({ url }) => `navigator.sendBeacon(${js(url)}, 'x')` },
  { name: 'cross-site image', page: 'B', ...SUBRESOURCE, silent: PLAIN, code: ({ url }) => loaded('img', `it.src = ${js(url)};`) },
  { name: 'cross-site image with crossorigin=anonymous', page: 'B', ...NO_COOKIES, code: ({ url }) => loaded('img', `it.crossOrigin = 'anonymous'; it.src = ${js(url)};`) },
  { name: 'cross-site image with crossorigin=use-credentials', page: 'B', ...SUBRESOURCE, code: ({ url }) => loaded('img', `it.crossOrigin = 'use-credentials'; it.src = ${js(url)};`) },
  { name: 'cross-site script', page: 'B', ...SUBRESOURCE, silent: PLAIN, code: ({ url }) => loaded('script', `it.src = ${js(url)};`) },
  { name: 'cross-site stylesheet', page: 'B', ...SUBRESOURCE, silent: PLAIN, code: ({ url }) => loaded('link', `it.rel = 'stylesheet'; it.href = ${js(url)};`) },
  { name: 'cross-site iframe', page: 'B', ...SUBRESOURCE, code: ({ url }) => loaded('iframe', `it.src = ${js(url)};`) },
  { name: 'cross-site POST into an iframe', page: 'B', ...SUBRESOURCE, method: 'unsafe', silent: 'Forms are told by the page that they replace; cross-site-post is about the answer of the other site.', code: ({ url, tag }) => form('post', url, tag, "const frame = document.createElement('iframe'); frame.name = 'inner'; document.body.append(frame); form.target = 'inner'; ") },
  { name: 'fetch of a cross-site iframe to its own origin', page: 'B', ...SUBRESOURCE, code: ({ url, running }) => loaded('iframe', `it.src = ${js(running('A', `fetch(${js(url)})`))};`) },
  { name: 'fetch of an iframe of A inside B inside A', page: 'A', ...SUBRESOURCE, underItsOwnSite: false, code: ({ url, running }) => loaded('iframe', `it.src = ${js(running('B', loaded('iframe', `it.src = ${js(running('A', `fetch(${js(url)})`))};`)))};`) },

  { name: 'cross-site link', page: 'B', ...TOP_LEVEL, silent: NAVIGATES, code: ({ url }) => link(url) },
  { name: 'cross-site GET form', page: 'B', ...TOP_LEVEL, silent: NAVIGATES, code: ({ url, tag }) => form('get', url, tag) },
  { name: 'cross-site window.open', page: 'B', ...TOP_LEVEL, silent: NAVIGATES, code: ({ url }) => `void window.open(${js(url)})` },
  { name: 'cross-site POST, answered by a 303', page: 'B', ...TOP_LEVEL, silent: NAVIGATES, code: ({ redirecting, tag }) => form('post', redirecting(303), tag) },
  { name: 'cross-site POST of the page', page: 'B', ...TOP_LEVEL, method: 'unsafe', silent: 'cross-site-post is about this one, by the answer to it.', code: ({ url, tag }) => form('post', url, tag) },
  { name: 'cross-site POST, answered by a 307', page: 'B', ...TOP_LEVEL, method: 'unsafe', silent: 'cross-site-post is about this one, by the answer to it.', code: ({ redirecting, tag }) => form('post', redirecting(307), tag) },
  { name: 'typed URL', page: undefined, ...TOP_LEVEL, sameSite: true, code: ({ url }) => url },

  { name: "http page, fetch to https with credentials: 'include'", page: 'httpA', ...SUBRESOURCE, code: ({ url }) => `fetch(${js(url)}, { credentials: 'include' })` },
  { name: 'http page, link to https', page: 'httpA', ...TOP_LEVEL, code: ({ url }) => link(url) },
  { name: 'http page, POST of the page to https', page: 'httpA', ...TOP_LEVEL, method: 'unsafe', code: ({ url, tag }) => form('post', url, tag) },
  { name: 'http page, fetch to its own origin', page: 'httpA', ...SAME_SITE, encrypted: false, code: ({ httpUrl }) => `fetch(${js(httpUrl)})` },
  { name: "http page, cross-site fetch to http with credentials: 'include'", page: 'httpB', ...SUBRESOURCE, encrypted: false, code: ({ httpUrl }) => `fetch(${js(httpUrl)}, { credentials: 'include' })` },
  { name: 'https page, link to http', page: 'A', ...TOP_LEVEL, encrypted: false, silent: NAVIGATES, code: ({ httpUrl }) => link(httpUrl) },
];
