/** `settings.samesite` of an ESLint configuration: read, checked, and explained where it is wrong. */
import type { CookieApi, CorsApi, HeaderApi, RequestApi } from '../catalog/index.js';
import { anyApi, cookieApi, corsApi, headerApi, requestApi } from './api-settings.js';
import { isObject, type Check } from './checks.js';
import { VERSION } from './versions.js';

export interface Settings {
  /** The site or sites that the code belongs to, as origins or hosts: `example.com`, `https://example.com`. */
  readonly site: readonly string[];
  /** The versions of packages in use, by name: in the place of those that are installed. */
  readonly versions: Readonly<Record<string, string>>;
  /** The user's own functions, in the words of the catalogue. */
  readonly apis: {
    readonly cookies: readonly CookieApi[];
    readonly headers: readonly HeaderApi[];
    readonly requests: readonly RequestApi[];
    readonly cors: readonly CorsApi[];
  };
}

const DEFAULTS: Settings = { site: [], versions: {}, apis: { cookies: [], headers: [], requests: [], cors: [] } };

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

function check(given: unknown): Settings {
  if (!isObject(given)) return fail('', 'must be an object, such as { site: "example.com" }.');
  for (const key of Object.keys(given)) {
    if (!KEYS.includes(key)) fail(`.${key}`, `is unknown. Allowed keys: ${KEYS.map((one) => `"${one}"`).join(', ')}.`);
  }
  return { site: checkSite(given['site']), versions: checkVersions(given['versions']), apis: checkApis(given['apis']) };
}

const KEYS: readonly string[] = ['site', 'versions', 'apis'];

function checkVersions(versions: unknown): Settings['versions'] {
  if (versions === undefined) return DEFAULTS.versions;
  if (!isObject(versions)) return fail('.versions', 'must be an object of versions by package, such as { "@fastify/cookie": "11.1.5" }.');
  for (const [name, version] of Object.entries(versions)) {
    if (typeof version !== 'string' || !VERSION.test(version))
      fail(`.versions["${name}"]`, `must be a version such as "11.1.5" or "11"; it is ${JSON.stringify(version)}.`);
  }
  return versions as Settings['versions'];
}

function checkSite(site: unknown): readonly string[] {
  if (site === undefined) return [];
  const sites: unknown[] = Array.isArray(site) ? site : [site];
  if (sites.length === 0)
    return fail('.site', 'is an empty array. It must name at least one host or origin, such as ["example.com"], or be left out.');
  return sites.map((one) => {
    if (typeof one !== 'string' || one === '')
      return fail('.site', 'must be a host or an origin, such as "example.com", or an array of them.');
    const text = /^https?:\/\//i.test(one) ? one : `https://${one}`;
    if (!URL.canParse(text) || new URL(text).pathname !== '/')
      fail('.site', `holds "${one}", which is no host or origin such as "example.com" or "https://example.com".`);
    return new URL(text).origin;
  });
}

function checkApis(apis: unknown): Settings['apis'] {
  if (apis === undefined) return DEFAULTS.apis;
  if (!Array.isArray(apis))
    return fail(
      '.apis',
      'must be an array of descriptions such as { call: "./http.js#setSession", forms: [{ name: 1, value: 2, attributes: 3 }] }.',
    );
  const cookies: CookieApi[] = [];
  const headers: HeaderApi[] = [];
  const requests: RequestApi[] = [];
  const cors: CorsApi[] = [];
  for (const [i, api] of (apis as unknown[]).entries()) {
    const where = `.apis[${i}]`;
    if (!isObject(api)) return fail(where, 'must be an object.');
    if ('forms' in api) cookies.push(checked(cookieApi, api, where) as CookieApi);
    else if ('option' in api) requests.push(checked(requestApi, api, where) as RequestApi);
    else if ('origin' in api) cors.push(checked(corsApi, api, where) as CorsApi);
    else if ('headers' in api || 'value' in api) headers.push(checked(headerApi, api, where) as HeaderApi);
    else {
      checked(anyApi, api, where);
      fail(
        where,
        'says neither where the cookie is ("forms": [{ "name": 0, "value": 1, "attributes": 2 }]), nor where a header is ("name", "value" or "headers"), nor where a request\'s credentials are ("option"), nor where the allowed origins are ("origin").',
      );
    }
  }
  return { cookies, headers, requests, cors };
}

/** @throws Error that names the first key that is wrong */
function checked(check: Check, api: unknown, where: string): unknown {
  const problem = check(api);
  return problem ? fail(`${where}${problem.at}`, problem.says) : api;
}
