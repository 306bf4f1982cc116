import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/model/index.js';

const read = (samesite: unknown): ReturnType<typeof readSettings> => readSettings({ samesite });
const form = { name: 0, value: 1, attributes: 2 };

describe('settings.samesite', () => {
  it('may be missing', () => {
    expect(readSettings({})).toEqual({ site: [], apis: { cookies: [], headers: [], requests: [] } });
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
    expect(read({ apis: [cookie, header, request] }).apis).toEqual({ cookies: [cookie], headers: [header], requests: [request] });
  });

  it.each<[string, unknown, string]>([
    ['a string', 'example.com', 'settings.samesite must be an object, such as { site: "example.com" }.'],
    ['null', null, 'settings.samesite must be an object'],
    ['an array', [], 'settings.samesite must be an object'],
    ['an unknown key', { sites: 'example.com' }, 'settings.samesite.sites is unknown. Allowed keys: "site", "apis".'],
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
    ['a position that is none', { apis: [{ call: 'a#b', forms: [{ name: -1 }] }] }, 'settings.samesite.apis[0].forms[0].name must be the index of an argument, such as 2, or a path below it, such as "0.cookie".'],
    ['a position without an index', { apis: [{ call: 'a#b', forms: [{ attributes: 'options' }] }] }, 'settings.samesite.apis[0].forms[0].attributes must be the index'],
    ['an option that is none', { apis: [{ call: 'a#b', option: 'credentials' }] }, 'settings.samesite.apis[0].option must be an array such as [{ at: "1.credentials", sends: "include" }].'],
    ['an unknown key of a header', { apis: [{ call: 'a#b', headers: [0], nome: 1 }] }, 'settings.samesite.apis[0].nome is unknown.'],
    ['headers that are no array', { apis: [{ call: 'a#b', headers: 1 }] }, 'settings.samesite.apis[0].headers must be an array of indexes of arguments'],
    ['a receiver that is not there', { apis: [{ call: '<it>.set', forms: [form] }] }, 'settings.samesite.apis[0].call must say where the function comes from'],
  ])('is refused: %s', (_, samesite, message) => {
    expect(() => read(samesite)).toThrow(message);
  });
});
