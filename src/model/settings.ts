/** `settings.samesite` of an ESLint configuration: read, checked, and explained where it is wrong. */
import { libraries, type CookieApi, type HeaderApi, type Library, type RequestApi } from '../catalog/index.js';
import { parseAddress } from '../evaluation/index.js';

export interface Settings {
  /** The site or sites that the code belongs to, as origins or hosts: `example.com`, `https://example.com`. */
  readonly site: readonly string[];
  /** The user's own functions, in the words of the catalogue. */
  readonly apis: { readonly cookies: readonly CookieApi[]; readonly headers: readonly HeaderApi[]; readonly requests: readonly RequestApi[] };
}

const DEFAULTS: Settings = { site: [], apis: { cookies: [], headers: [], requests: [] } };

const read = new WeakMap<object, Settings>();

/**
 * @param all the `settings` object of an ESLint configuration
 * @throws Error that names the wrong key and says what is allowed
 */
export function readSettings(all: Readonly<Record<string, unknown>>): Settings {
  if (all['samesite'] === undefined) return DEFAULTS;
  const known = read.get(all);
  if (known) return known;
  const settings = check(all['samesite']);
  read.set(all, settings);
  return settings;
}

const fail = (where: string, problem: string): never => {
  throw new Error(`eslint-plugin-samesite: settings.samesite${where} ${problem}`);
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function check(given: unknown): Settings {
  if (!isObject(given)) return fail('', 'must be an object, such as { site: "example.com" }.');
  for (const key of Object.keys(given)) {
    if (key !== 'site' && key !== 'apis') fail(`.${key}`, 'is unknown. Allowed keys: "site", "apis".');
  }
  return { site: checkSite(given['site']), apis: checkApis(given['apis']) };
}

function checkSite(site: unknown): readonly string[] {
  if (site === undefined) return [];
  const sites: unknown[] = Array.isArray(site) ? site : [site];
  return sites.map((one) => {
    if (typeof one !== 'string' || one === '') return fail('.site', 'must be a host or an origin, such as "example.com", or an array of them.');
    const text = /^https?:\/\//i.test(one) ? one : `https://${one}`;
    if (!URL.canParse(text) || new URL(text).pathname !== '/') fail('.site', `holds "${one}", which is no host or origin such as "example.com" or "https://example.com".`);
    return new URL(text).origin;
  });
}

function checkApis(apis: unknown): Settings['apis'] {
  if (apis === undefined) return DEFAULTS.apis;
  if (!Array.isArray(apis)) return fail('.apis', 'must be an array of descriptions such as { call: "./http.js#setSession", forms: [{ name: 1, value: 2, attributes: 3 }] }.');
  const cookies: CookieApi[] = [];
  const headers: HeaderApi[] = [];
  const requests: RequestApi[] = [];
  for (const [i, api] of (apis as unknown[]).entries()) {
    const where = `.apis[${i}]`;
    if (!isObject(api)) fail(where, 'must be an object.');
    const entry = api as Record<string, unknown>;
    checkCall(entry['call'], `${where}.call`);
    if (Array.isArray(entry['forms'])) cookies.push(checkCookie(entry, where));
    else if ('option' in entry) requests.push(checkRequest(entry, where));
    else if ('headers' in entry || 'value' in entry) headers.push(checkHeader(entry, where));
    else fail(where, 'says neither where the cookie is ("forms": [{ "name": 0, "value": 1, "attributes": 2 }]), nor where a header is ("name", "value" or "headers"), nor where a request\'s credentials are ("option").');
  }
  return { cookies, headers, requests };
}

const RECEIVERS = new Set(libraries.flatMap(({ receivers = {} }: Library) => Object.keys(receivers)));

function checkCall(call: unknown, where: string): void {
  const addresses: unknown[] = Array.isArray(call) ? call : [call];
  for (const address of addresses) {
    try {
      if (typeof address !== 'string') throw new Error('not a string');
      const { root } = parseAddress(address);
      if (root.kind === 'receiver' && !RECEIVERS.has(root.name)) throw new Error('no such receiver');
    } catch {
      fail(where, `must say where the function comes from: "module#name", "globalThis.name" or "*.method"; it is ${JSON.stringify(address)}.`);
    }
  }
}

const FORM_KEYS = new Set(['when', 'name', 'value', 'attributes', 'positional', 'text', 'misplaced']);
const COOKIE_KEYS = new Set(['call', 'says', 'does', 'forms', 'defaultName', 'keys', 'keyCase', 'sameSite', 'spelling', 'otherStrings', 'true', 'false', 'special', 'defaults', 'undefined', 'replacesDefaults', 'addsSecure', 'secureOverHttp', 'noneWithoutSecure', 'maxAge', 'expires', 'deletingValues', 'unsupported', 'returnsText', 'defaultsElsewhere', 'securedBy']);
const HEADER_KEYS = new Set(['call', 'name', 'value', 'headers', 'notOn', 'notFrom']);
const REQUEST_KEYS = new Set(['call', 'says', 'does', 'token', 'url', 'base', 'option', 'omit']);

function checkKeys(entry: Record<string, unknown>, allowed: ReadonlySet<string>, where: string): void {
  for (const key of Object.keys(entry)) if (!allowed.has(key)) fail(`${where}.${key}`, `is unknown. Allowed keys: ${[...allowed].join(', ')}.`);
}

const isPosition = (value: unknown): boolean => (typeof value === 'number' ? Number.isInteger(value) && value >= 0 : typeof value === 'string' && /^\d+(?:\.[\w$-]+)*$/.test(value));

function checkCookie(entry: Record<string, unknown>, where: string): CookieApi {
  checkKeys(entry, COOKIE_KEYS, where);
  for (const [i, form] of (entry['forms'] as unknown[]).entries()) {
    const at = `${where}.forms[${i}]`;
    if (!isObject(form)) return fail(at, 'must be an object such as { name: 0, value: 1, attributes: 2 }.');
    checkKeys(form, FORM_KEYS, at);
    for (const key of ['name', 'value', 'attributes', 'text', 'misplaced']) {
      if (form[key] !== undefined && !isPosition(form[key])) fail(`${at}.${key}`, 'must be the index of an argument, such as 2, or a path below it, such as "0.cookie".');
    }
  }
  return entry as unknown as CookieApi;
}

function checkHeader(entry: Record<string, unknown>, where: string): HeaderApi {
  checkKeys(entry, HEADER_KEYS, where);
  const { name, value, headers } = entry;
  for (const [key, position] of Object.entries({ name, value })) {
    if (position !== undefined && !isPosition(position)) fail(`${where}.${key}`, 'must be the index of an argument, such as 2, or a path below it, such as "0.cookie".');
  }
  if (headers === undefined && (name === undefined || value === undefined)) fail(where, 'must say where the header is: "name" and "value" as indexes of arguments, or "headers" as an array of them.');
  if (headers !== undefined && !(Array.isArray(headers) && headers.every(isPosition))) fail(`${where}.headers`, 'must be an array of indexes of arguments, such as [1], or of paths below them, such as ["1.headers"].');
  return entry as unknown as HeaderApi;
}

function checkRequest(entry: Record<string, unknown>, where: string): RequestApi {
  checkKeys(entry, REQUEST_KEYS, where);
  const options = entry['option'];
  if (!Array.isArray(options) || !options.every((option) => isObject(option) && isPosition(option['at']) && (option['sends'] === true || typeof option['sends'] === 'string'))) fail(`${where}.option`, 'must be an array such as [{ at: "1.credentials", sends: "include" }].');
  if (entry['omit'] !== undefined && typeof entry['omit'] !== 'string') fail(`${where}.omit`, 'must be the value of the option with which no cookie is sent, such as "omit".');
  return entry as unknown as RequestApi;
}
