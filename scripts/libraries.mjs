/**
 * docs/libraries.md, made from the catalogue. To write it anew: `UPDATE_GOLDEN=1 npx vitest run tests/docs.test.ts`
 * (the test runs TypeScript sources as they are).
 */

const unique = (items) => [...new Set(items)];
const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const code = (text) => `\`${text}\``;

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

/** @param library an entry of the catalogue */
function calls(library) {
  const known = [
    ...list(library.cookieProperties).map(({ says }) => says),
    ...list(library.cookies).map(nameOf),
    ...list(library.headers).flatMap(({ call }) => list(call).map(callOf)),
    ...list(library.headerObjects).map(({ key }) => `{ ${key} }`),
    ...list(library.requests).map(nameOf),
    ...list(library.credentials).map(({ says }) => says),
  ];
  return unique(known).map(code).join(', ');
}

const FAILS = {
  withholds: 'sends no cookie with `secure: true` on what it takes for http',
  throws: 'throws on `secure: true` on what it takes for http',
};
const SECURE = { https: 'adds Secure on https', always: 'always Secure' };

function mannersOf({ does, defaults = {}, addsSecure, secureOverHttp }) {
  return [
    ...(does !== 'delete' && defaults.sameSite && defaults.sameSite !== 'unknown'
      ? [`SameSite=${defaults.sameSite[0].toUpperCase()}${defaults.sameSite.slice(1)}`]
      : []),
    ...(addsSecure ? [SECURE[addsSecure]] : []),
    ...(secureOverHttp && secureOverHttp !== 'sends' ? [FAILS[secureOverHttp]] : []),
  ];
}

/** What a library does by itself; the calls are named where others of the library do not do it. */
function manners({ cookies = [], cookieProperties = [] }) {
  const setters = cookies.filter(({ does }) => does !== 'delete');
  const said = unique(setters.flatMap(mannersOf));
  return said
    .map((manner) => {
      const calls = setters.filter((api) => mannersOf(api).includes(manner));
      const all = calls.length === setters.length && cookieProperties.length === 0;
      return all ? manner : `${unique(calls.map(nameOf)).map(code).join(', ')}: ${manner}`;
    })
    .join('; ');
}

const isAboutCookies = ({ cookies, cookieProperties, headers, headerObjects }) =>
  Boolean(cookies ?? cookieProperties ?? headers ?? headerObjects);

const row = (...cells) => `| ${cells.join(' | ')} |`;

/**
 * @param libraries the catalogue
 * @returns {string} the text of docs/libraries.md
 */
export function librariesPage(libraries) {
  const cookies = libraries
    .filter(isAboutCookies)
    .map((library) => row(`[${library.package}](${library.source})`, library.versions, calls(library), manners(library)));
  const requests = libraries
    .filter((library) => !isAboutCookies(library))
    .map((library) => row(`[${library.package}](${library.source})`, library.versions, calls(library)));
  return `${[
    '<!-- Made from src/catalog: UPDATE_GOLDEN=1 npx vitest run tests/docs.test.ts -->',
    '# Libraries',
    '',
    'What the rules know, read in the sources of these versions. Functions that are not listed, your own among them, can be',
    'described in [`settings.samesite.apis`](settings.md#apis).',
    '',
    '## Cookies',
    '',
    row('library', 'versions read', 'recognised', 'by itself'),
    '|---|---|---|---|',
    ...cookies,
    '',
    '## Requests',
    '',
    row('library', 'versions read', 'recognised'),
    '|---|---|---|',
    ...requests,
  ].join('\n')}\n`;
}
