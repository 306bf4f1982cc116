/**
 * docs/libraries.md, made from the catalogue. To write it anew: `UPDATE_GOLDEN=1 npx vitest run tests/docs.test.ts`
 * (the test runs TypeScript sources as they are).
 */

const unique = (items) => [...new Set(items)];
const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const code = (text) => `\`${text}\``;
const row = (...cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** `globalThis.Headers()` is `new Headers()`, `*.setHeader` is `.setHeader()`. */
function callOf(address) {
  const name = address
    .replace(/^.*#/, '')
    .replace(/^<[^>]+>/, '')
    .replace(/^globalThis\./, '')
    .replace(/^\*/, '');
  if (!name.endsWith('()')) return `${name}()`;
  return `new ${name}`;
}

const nameOf = (api) => api.says ?? callOf(list(api.call)[0]);
const nameOfContext = ({ says }) => says;

/** @param library an entry of the catalogue */
function calls(library) {
  const known = [
    ...list(library.cookieProperties).map(({ says }) => says),
    ...list(library.cookies).map(nameOf),
    ...list(library.cookieValues).map(({ says }) => says),
    ...list(library.headers).flatMap((api) => (api.says ? [api.says] : list(api.call).map(callOf))),
    ...list(library.headerObjects).map(({ key }) => `{ ${key} }`),
    ...list(library.requests).map(nameOf),
    ...list(library.credentials).map(({ says }) => says),
    ...list(library.cors).map(nameOf),
    ...list(library.contexts).map(nameOfContext),
  ];
  return unique(known).map(code).join(', ');
}

const DEFAULTS = { lax: 'SameSite=Lax', strict: 'SameSite=Strict', none: 'SameSite=None' };
const ON_NONE = {
  throws: 'throws on None without Secure',
  omits: 'leaves None without Secure out',
  drops: 'sends no cookie for None without Secure',
  adds: 'adds Secure to None',
};
const OVER_HTTP = {
  withholds: 'sends no cookie with `secure: true` on what it takes for http',
  throws: 'throws on `secure: true` on what it takes for http',
};
const SECURE = { https: 'adds Secure on https', always: 'always Secure' };
const TRUE = { prints: '`sameSite: true` means nothing', throws: '`sameSite: true` throws', omits: '`sameSite: true` is left out' };

/** What a call does by itself, in words. */
function mannersOf({ does, defaults = {}, keys, addsSecure, secureOverHttp, noneWithoutSecure, replacesDefaults, ...more }) {
  if (does === 'delete') return [];
  return [
    DEFAULTS[defaults.sameSite],
    defaults.secure === true && addsSecure === undefined ? 'Secure' : undefined,
    SECURE[addsSecure],
    defaults.httpOnly === true ? 'HttpOnly' : undefined,
    defaults.path === undefined || defaults.path === 'unknown' ? undefined : `Path=${defaults.path}`,
    replacesDefaults ? 'options, once given, take the place of all defaults' : undefined,
    OVER_HTTP[secureOverHttp],
    ON_NONE[noneWithoutSecure],
    TRUE[more.true],
    keys?.sameSite === null ? 'has no SameSite option' : keys?.sameSite ? `the key is ${code(keys.sameSite)}` : undefined,
    more.otherKeys === 'throws' ? 'throws on other keys' : undefined,
  ].filter(Boolean);
}

/** The same for each range of versions in which it differs. */
function mannersInVersions({ variants = [], ...api }) {
  const range = api.in ? ` (${api.in})` : '';
  const own = mannersOf(api);
  const said = variants.map((variant) => ({ range: variant.in, manners: mannersOf({ ...api, ...variant }) }));
  const news = said.flatMap((one) => one.manners.filter((manner) => !own.includes(manner)).map((manner) => `${manner} (${one.range})`));
  const lasting = own.map((manner) => {
    const without = said.filter((one) => !one.manners.includes(manner)).map((one) => one.range);
    return manner + (without.length > 0 ? ` (not ${without.join(', ')})` : range);
  });
  return [...lasting, ...news];
}

const CORS = { any: 'any origin', star: '`*`', none: 'no other origin', throws: 'an error' };

const corsManners = ({ defaults }) => [
  `${CORS[defaults.origin]} by default`,
  ...(defaults.credentials ? ['allows credentials by default'] : []),
];

/** What a library does by itself; the calls are named where others of the library do not do it. */
function manners({ cookies = [], cookieProperties = [], cors = [] }) {
  const setters = cookies.filter(({ does }) => does !== 'delete');
  const said = unique(setters.flatMap(mannersInVersions)).map((manner) => {
    const doing = setters.filter((api) => mannersInVersions(api).includes(manner));
    const all = doing.length === setters.length && cookieProperties.length === 0;
    return all ? manner : `${unique(doing.map(nameOf)).map(code).join(', ')}: ${manner}`;
  });
  return unique([...said, ...cors.flatMap(corsManners)]).join('; ');
}

const HEAD = [row('library', 'versions read', 'recognised', 'by itself'), '|---|---|---|---|'];

/** The order of the page. */
const ECOSYSTEMS = [
  'Web platform',
  'Serialisers',
  'Express family',
  'Koa family',
  'Fastify',
  'hapi',
  'Edge and runtime frameworks',
  'Meta-frameworks',
  'Sessions and CSRF',
  'Authentication',
  'Internationalisation',
  'Browser libraries',
  'Native shells and extensions',
  'Requests',
  'CORS',
];

function section(name, libraries) {
  const own = libraries.filter(({ ecosystem }) => ecosystem === name).sort((a, b) => a.package.localeCompare(b.package, 'en'));
  if (own.length === 0) return [];
  const rows = own.map((library) => row(`[${library.package}](${library.source})`, library.versions, calls(library), manners(library)));
  return [`## ${name}`, '', ...HEAD, ...rows, ''];
}

const KINDS = {
  set: 'sets a cookie',
  delete: 'deletes a cookie',
  'session-config': 'configures a cookie',
  credentials: 'request',
  cors: 'CORS',
};

/**
 * @param libraries the catalogue
 * @param records all APIs of the survey: `{ id, kind, package, version, leftOut? }`, the latter saying why no library covers it
 * @returns {string} the text of docs/libraries.md
 */
export function librariesPage(libraries, records) {
  const coverOf = (id) => libraries.find((library) => library.records.includes(id));
  const statusOf = ({ id, leftOut }) => {
    const library = coverOf(id);
    return library ? `recognised: ${library.package}` : `not recognised: ${leftOut}`;
  };
  const covered = records.filter(({ id }) => coverOf(id)).length;
  return `${[
    '<!-- Made from src/catalog: UPDATE_GOLDEN=1 npx vitest run tests/docs.test.ts -->',
    '# Libraries',
    '',
    'What the rules know, read in the sources of these versions and, wherever that is possible, checked by running the library',
    '(`npm run test:libraries`). Where majors differ, the version that is installed beside the linted file decides, or',
    '[`settings.samesite.versions`](settings.md#versions); where neither is known, only what holds in all of them is reported.',
    'Functions that are not listed, your own among them, can be described in [`settings.samesite.apis`](settings.md#apis).',
    '',
    ...ECOSYSTEMS.flatMap((name) => section(name, libraries)),
    '## Every API of the survey',
    '',
    `The ${records.length} ways to set or delete a cookie, to ask for cookies with a request or to allow them that were looked at:`,
    `${covered} are recognised; of the others the table says why not.`,
    '',
    row('API', 'what it does', 'version', 'status'),
    '|---|---|---|---|',
    ...records.map((record) => row(code(record.id), KINDS[record.kind], `${record.package} ${record.version}`, statusOf(record))),
  ].join('\n')}\n`;
}

export { ECOSYSTEMS };
