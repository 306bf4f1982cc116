import { describe, expect, it } from 'vitest';
import { libraries } from '../../src/catalog/index.js';
import { readSettings } from '../../src/model/index.js';

const read = (samesite: unknown): ReturnType<typeof readSettings> => readSettings({ samesite });
const form = { name: 0, value: 1, attributes: 2 };

describe('settings.samesite', () => {
  it('may be missing', () => {
    expect(readSettings({})).toEqual({ site: [], versions: {}, apis: { cookies: [], headers: [], requests: [], cors: [] } });
  });

  it('is read once for each settings object', () => {
    const all = { samesite: { site: 'example.com' } };
    expect(readSettings(all)).toBe(readSettings(all));
  });

  it('names sites as hosts or origins', () => {
    expect(read({ site: 'example.com' }).site).toEqual(['https://example.com']);
    expect(read({ site: ['http://example.com', 'https://Example.org:8443'] }).site).toEqual(['http://example.com', 'https://example.org:8443']);
  });

  it("describes the user's own functions", () => {
    const cookie = { call: './http.js#setSession', forms: [form] };
    const header = { call: '*.writeHeaders', headers: [0] };
    const request = { call: ['./http.js#send'], url: [0], option: [{ at: '1.credentials', sends: 'include' }] };
    const cors = { call: './http.js#cors', origin: '0.origin', credentials: '0.credentials', defaults: { origin: 'star', credentials: false } };
    const kinds = { cookies: [cookie], headers: [header], requests: [request], cors: [cors] };
    expect(read({ apis: [cookie, header, request, cors] }).apis).toEqual(kinds);
  });

  it('names the versions of packages', () => {
    const versions = { '@fastify/cookie': '11.1.5', cookie: '2', 'next-auth': '5.0.0-beta.25' };
    expect(read({ versions }).versions).toEqual(versions);
  });

  it.each<[string, unknown, string]>([
    ['a string', 'example.com', 'settings.samesite must be an object, such as { site: "example.com" }.'],
    ['null', null, 'settings.samesite must be an object'],
    ['an array', [], 'settings.samesite must be an object'],
    ['an unknown key', { sites: 'example.com' }, 'settings.samesite.sites is unknown. Allowed keys: "site", "versions", "apis".'],
    ['a site that is a number', { site: 1 }, 'settings.samesite.site must be a host or an origin'],
    ['an empty site', { site: '' }, 'settings.samesite.site must be a host or an origin'],
    ['a site with a path', { site: 'example.com/app' }, 'settings.samesite.site holds "example.com/app", which is no host or origin'],
    ['a site that is no URL', { site: ['a b'] }, 'settings.samesite.site holds "a b"'],
    ['apis that are no array', { apis: {} }, 'settings.samesite.apis must be an array'],
    ['an api that is no object', { apis: ['x'] }, 'settings.samesite.apis[0] must be an object.'],
    ['an api without a call', { apis: [{ forms: [form] }] }, 'settings.samesite.apis[0].call must say where the function comes from: "module#name", "globalThis.name" or "*.method"'],
    ['a call that is no address', { apis: [{ call: 'setCookie', forms: [form] }] }, '"module#name", "globalThis.name" or "*.method"; it is "setCookie".'],
    ['one bad call of several', { apis: [{ call: ['a#b', 1], forms: [form] }] }, 'it is 1.'],
    ['an api that says nothing', { apis: [{ call: 'a#b' }] }, 'settings.samesite.apis[0] says neither where the cookie is'],
    ['an unknown key of a cookie', { apis: [{ call: 'a#b', forms: [form], samesite: 'lax' }] }, 'settings.samesite.apis[0].samesite is unknown. Allowed keys: call, '],
    ['a form that is no object', { apis: [{ call: 'a#b', forms: [1] }] }, 'settings.samesite.apis[0].forms[0] must be an object such as { name: 0, value: 1, attributes: 2 }.'],
    ['an unknown key of a form', { apis: [{ call: 'a#b', forms: [{ options: 2 }] }] }, 'settings.samesite.apis[0].forms[0].options is unknown.'],
    ['a position that is none', { apis: [{ call: 'a#b', forms: [{ name: -1 }] }] }, 'settings.samesite.apis[0].forms[0].name must be the index of an argument, such as 2, or a path below it, such as "0.cookie"; it is -1.'],
    ['a position without an index', { apis: [{ call: 'a#b', forms: [{ attributes: 'options' }] }] }, 'settings.samesite.apis[0].forms[0].attributes must be the index'],
    ['an option that is none', { apis: [{ call: 'a#b', option: 'credentials' }] }, 'settings.samesite.apis[0].option must be an array such as [{ at: "1.credentials", sends: "include" }].'],
    ['an unknown key of a header', { apis: [{ call: 'a#b', headers: [0], nome: 1 }] }, 'settings.samesite.apis[0].nome is unknown.'],
    ['headers that are no array', { apis: [{ call: 'a#b', headers: 1 }] }, 'settings.samesite.apis[0].headers must be an array of indexes of arguments'],
    ['a receiver that is not there', { apis: [{ call: '<it>.set', forms: [form] }] }, 'settings.samesite.apis[0].call must say where the function comes from'],
    ['versions that are no object', { versions: ['1'] }, 'settings.samesite.versions must be an object of versions by package, such as { "@fastify/cookie": "11.1.5" }.'],
    ['a range in the place of a version', { versions: { cookie: '^1.0.0' } }, 'settings.samesite.versions["cookie"] must be a version such as "11.1.5" or "11"; it is "^1.0.0".'],
    ['a key below each cookie', { apis: [{ call: 'a#b', forms: [{ each: '0.cookies', attributes: 0 }] }] }, 'settings.samesite.apis[0].forms[0].attributes must be a key of each cookie, such as "options"; it is 0.'],
    ['no site', { site: [] }, 'settings.samesite.site is an empty array. It must name at least one host or origin, such as ["example.com"], or be left out.'],
    ['forms that are no array', { apis: [{ call: 'a#b', forms: 'x' }] }, 'settings.samesite.apis[0].forms must be an array such as [{ name: 0, value: 1, attributes: 2 }].'],
    ['no form', { apis: [{ call: 'a#b', forms: [] }] }, 'settings.samesite.apis[0].forms must be an array such as'],
    ['no call of several', { apis: [{ call: [], forms: [form] }] }, 'settings.samesite.apis[0].call must say where'],
    ['an api that says nothing, and that wrong', { apis: [{ call: 'a#b', from: [form] }] }, 'settings.samesite.apis[0].from is unknown. Allowed keys: call, '],
    ['a value without a name', { apis: [{ call: 'a#b', value: 1 }] }, 'settings.samesite.apis[0] must say where the header is: "name" and "value"'],
  ])('is refused: %s', (_, samesite, message) => {
    expect(() => read(samesite)).toThrow(message);
  });

  type Wrong = [key: string, wrong: unknown, message: string];
  const asked = (key: string, message: string): string => `.${key}${/^[.[]/.test(message) ? '' : ' '}${message}`;

  it.each<Wrong>([
    ['says', 1, 'must be a string that is not empty, such as "setSession()"; it is 1.'],
    ['does', 'boil', 'must be "set", "delete" or "configure"; it is "boil".'],
    ['returnsText', 'yes', 'must be true or false; it is "yes".'],
    ['defaultName', null, 'must be a string that is not empty, such as "session"; it is null.'],
    ['keys', 'x', 'must be an object such as { sameSite: "same_site" }.'],
    ['keys', { samesite: 'x' }, '.samesite is unknown. Allowed keys: domain, path, expires, maxAge, httpOnly, secure, sameSite, partitioned, priority.'],
    ['keys', { sameSite: 1 }, '.sameSite must be the key of the option, such as "same_site", or null where there is none; it is 1.'],
    ['keyCase', 'lower', 'must be "exact" or "any"; it is "lower".'],
    ['sameSite', 'Lax', 'must be "any-case" or an array of the strings that the library takes, such as ["Strict", "Lax", "None"].'],
    ['sameSite', [true], '[0] must be a string'],
    ['spelling', { lax: 'Lax' }, '.strict must be a string that is not empty, such as "Strict"; it is undefined.'],
    ['otherStrings', true, 'must be "throws", "prints", "omits" or "withholds"; it is true.'],
    ['true', 'on', 'must be "strict", "lax", "none", "throws", "prints", "omits" or "withholds"; it is "on".'],
    ['false', 'off', 'must be "strict", "lax", "none", "throws", "prints", "omits" or "withholds"; it is "off".'],
    ['special', ['auto'], 'must be an object such as { secure: ["auto"] }.'],
    ['special', { secure: 'auto' }, '.secure must be an array of strings, such as ["auto"].'],
    ['defaults', 'lax', 'must be an object such as { sameSite: "lax", secure: true }.'],
    ['defaults', { sameSite: 'foo' }, '.sameSite must be "strict", "lax", "none" or "unknown"; it is "foo".'],
    ['defaults', { secure: 'yes' }, '.secure must be true, false or "unknown"; it is "yes".'],
    ['defaults', { domain: 'x' }, '.domain is unknown. Allowed keys: sameSite, secure, httpOnly, path.'],
    ['undefined', true, 'must be "keeps", "clears", "throws" or "prints"; it is true.'],
    ['replacesDefaults', 1, 'must be true or false; it is 1.'],
    ['addsSecure', true, 'must be "always" or "https"; it is true.'],
    ['securedBy', { option: 'prefix' }, '.values must be an array of strings, such as ["secure"].'],
    ['secureOverHttp', 'fails', 'must be "sends", "throws" or "withholds"; it is "fails".'],
    ['noneWithoutSecure', 'warns', 'must be "prints", "throws", "omits", "drops", "adds" or "lax"; it is "warns".'],
    ['maxAge', 'ms', 'must be "seconds" or "milliseconds"; it is "ms".'],
    ['expires', 'date', 'must be "timestamp", "epochSeconds", "days" or "seconds"; it is "date".'],
    ['neverExpires', ['0'], '[0] must be a number, such as -1; it is "0".'],
    ['undefined', { path: 'stays' }, 'must be "keeps", "clears", "throws" or "prints"; it is {"path":"stays"}.'],
    ['printsFlags', ['secure'], '[0] must be "httpOnly" or "partitioned"; it is "secure".'],
    ['runsIn', 'server', 'must be "browser" or "either"; it is "server".'],
    ['defaultsElsewhere', 'defaults', 'must be an array of strings, such as ["Cookies.defaults"].'],
    ['deletingValues', [0], '[0] must be "", null or "absent"; it is 0.'],
    ['otherKeys', 'fails', 'must be "ignored" or "throws"; it is "fails".'],
    ['values', { no_restriction: 'any' }, '.no_restriction must be "strict", "lax", "none" or "omits"; it is "any".'],
    ['securesPrefixed', 1, 'must be true or false; it is 1.'],
    ['noneWithSecureFalse', true, 'must be "adds"; it is true.'],
    ['shownBy', 'nuxt', 'must be an array of strings, such as ["@shop/*"].'],
    ['in', '^2', 'must be a range of versions, such as ">=11.1" or ">=2 <4"; it is "^2".'],
    ['misreads', { when: 'text', in: '>=2' }, '.gives must be'],
    ['variants', [{ defaults: { sameSite: 'lax' } }], '[0].in must be a range of versions'],
    ['variants', [{ in: '>=2', sets: 1 }], '[0].sets is unknown. Allowed keys: in, keys, '],
    ['defaultsFrom', [{ call: 'a#b' }], '[0].attributes must be the index of an argument'],
    ['defaultsFrom', [{ call: 'a#b', attributes: 0, for: 'some' }], '[0].for must be "all", "made" or an object such as { name: 0 }.'],
    ['unsupported', ['samesite'], '[0] must be "domain", "path", "expires", "maxAge", "httpOnly", "secure", "sameSite", "partitioned" or "priority"; it is "samesite".'],
  ])('is refused in a cookie: %s: %o', (key, wrong, message) => {
    expect(() => read({ apis: [{ call: 'a#b', forms: [form], [key]: wrong }] })).toThrow(`settings.samesite.apis[0]${asked(key, message)}`);
  });

  it.each<Wrong>([
    ['when', 'array', 'must be "object" or "text"; it is "array".'],
    ['where', { is: 'x' }, '.at must be the index of an argument'],
    ['where', { at: 0, from: 'x' }, '.from must be an array of strings, such as ["@shop/cors"].'],
    ['among', 'x', 'must be an array of strings, such as ["session"].'],
    ['needs', 'cookie', 'must be the index of an argument'],
    ['misplaced', true, 'must be the index of an argument'],
    ['positional', { maxAge: '1.x' }, '.maxAge must be the index of an argument, such as 2; it is "1.x".'],
    ['positional', { age: 1 }, '.age is unknown. Allowed keys: domain, '],
  ])('is refused in a form: %s: %o', (key, wrong, message) => {
    expect(() => read({ apis: [{ call: 'a#b', forms: [form, { ...form, [key]: wrong }] }] })).toThrow(`settings.samesite.apis[0].forms[1]${asked(key, message)}`);
  });

  it.each<Wrong>([
    ['name', '', 'must be the index of an argument'],
    ['headers', [-1], '[0] must be the index of an argument'],
    ['on', 'res', 'must be an array of strings, such as ["*Response"].'],
    ['notOn', [1], '[0] must be a string'],
    ['notFrom', {}, 'must be an array of strings, such as ["supertest"].'],
    ['notOwn', ['mock'], 'must be an object such as { words: ["mock"] }.'],
    ['joinsArrays', 'yes', 'must be true or false; it is "yes".'],
    ['replaces', true, 'must be an object such as { by: "appendHeader" }.'],
    ['does', 'set', 'is unknown. Allowed keys: call, says, shownBy, versionOf, in, name, value, headers, '],
  ])('is refused in a header: %s: %o', (key, wrong, message) => {
    expect(() => read({ apis: [{ call: 'a#b', headers: [0], [key]: wrong }] })).toThrow(`settings.samesite.apis[0]${asked(key, message)}`);
  });

  it.each<Wrong>([
    ['does', 'set', 'must be "send", "create" or "configure"; it is "set".'],
    ['url', 0, 'must be an array of indexes of arguments'],
    ['base', ['x'], '[0] must be the index of an argument'],
    ['option', [{ at: '1.x' }], '[0].sends must be the value of the option that sends cookies, such as "include" or true; it is undefined.'],
    ['option', [{ at: 'x', sends: true }], '[0].at must be the index of an argument'],
    ['omit', true, 'must be the value of the option with which no cookie is sent, such as "omit"; it is true.'],
  ])('is refused in a request: %s: %o', (key, wrong, message) => {
    expect(() => read({ apis: [{ call: 'a#b', option: [{ at: '1.x', sends: true }], [key]: wrong }] })).toThrow(`settings.samesite.apis[0]${asked(key, message)}`);
  });

  it('takes everything that the catalogue says', () => {
    const apis = libraries().flatMap((library) => [...(library.cookies ?? []), ...(library.headers ?? []), ...(library.requests ?? []), ...(library.cors ?? [])]);
    expect(() => read({ apis })).not.toThrow();
  });

  it('takes no apis', () => {
    expect(read({ apis: [] }).apis).toEqual({ cookies: [], headers: [], requests: [], cors: [] });
  });
});
