import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { carriedCookies, crossSitePostReturns, flowCookies, libraries, returnPaths, type CookieApi, type Form, type Library, type Position, type Receiver, type RequestApi } from '../../src/catalog/index.js';
import { parseAddress } from '../../src/evaluation/index.js';

const receivers = new Set(libraries().flatMap((library) => Object.keys(library.receivers ?? {})));
const list = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one]) as readonly T[];

function addresses({ cookies = [], cookieValues = [], headers = [], readers = [], requests = [], cors = [], contexts = [], cookieProperties = [], credentials = [], receivers: own = {} }: Library): readonly string[] {
  const defaults = cookies.flatMap(({ defaultsFrom = [] }) => defaultsFrom);
  const types = cookies.flatMap(({ typed = [] }) => typed);
  const calls = [...cookies, ...defaults, ...headers, ...readers, ...requests, ...cors].flatMap(({ call }) => list(call));
  const others = [...cookieProperties, ...cookieValues].flatMap(({ to }) => to).concat(contexts.flatMap(({ call = [], made = [] }) => [...list(call), ...made]), credentials.flatMap(({ made }) => made));
  const shapes = Object.values<Receiver>(own).flatMap(({ made = [], handlers = [] }) => [
    ...made,
    ...handlers.flatMap((one) => [...(one.made ?? []), ...(one.calls ?? [])]),
  ]);
  return [...calls, ...types, ...others, ...shapes];
}

function positions({ cookies = [], headers = [], requests = [] }: Library): readonly Position[] {
  const inForm = ({ name, value, attributes, text, misplaced, positional = {} }: Form): (Position | undefined)[] => [name, value, attributes, text, misplaced, ...Object.values(positional)];
  const found = [
    ...cookies.flatMap(({ forms }) => forms.filter(({ each }) => each === undefined).flatMap(inForm)),
    ...headers.flatMap(({ name, value, headers: several = [] }) => [name, value, ...several]),
    ...requests.flatMap(({ url = [], base = [], option }) => [...url, ...base, ...option.map(({ at }) => at)]),
  ];
  return found.filter((one) => one !== undefined);
}

describe.each(libraries().map((library) => [library.package, library] as const))('%s', (_, library) => {
  it('says what was read', () => {
    expect(new URL(library.source).protocol).toBe('https:');
    expect(library.versions).toMatch(/\d/);
    expect(library.package).not.toBe('');
  });

  it('has addresses that can be read', () => {
    expect(addresses(library).length + (library.headerObjects ?? []).length).toBeGreaterThan(0);
    for (const address of addresses(library)) expect(() => parseAddress(address), address).not.toThrow();
  });

  it('names receivers that exist', () => {
    const named = addresses(library).flatMap((address) => /^<([^>]+)>/.exec(address)?.[1] ?? []);
    expect(named.filter((name) => !receivers.has(name))).toEqual([]);
  });

  it('has words, of which one is in all code of which something can be reported', () => {
    const { words } = library;
    const { cookies = [], cookieProperties = [], requests = [], credentials = [], cors = [] } = library;
    // What such code has to hold: the module's name, the members of the address, what is asked for.
    const code = [
      ...cookies.flatMap((api) => list(api.call).map((address) => `${shownBy(address)} ${askedOf(api)}`)),
      ...cookieProperties.flatMap(({ to }) => to),
      ...requests.flatMap((api) => list(api.call).map((address) => `${shownBy(address)} ${optionsOf(api)}`)),
      ...credentials.map(({ property }) => property),
      ...cors.flatMap(({ call, credentials, defaults }) => list(call).map((address) => `${shownBy(address)} ${defaults.credentials ? '' : credentials}`)),
    ];
    const holds = (text: string, word: string): boolean => (/^[a-z]+$/.test(word) ? text.toLowerCase().includes(word) : text.includes(word));
    expect(words.length).toBeGreaterThan(0);
    expect(code.filter((text) => !words.some((word) => holds(text, word)))).toEqual([]);
  });

  it('has valid positions', () => {
    for (const position of positions(library)) expect(String(position)).toMatch(/^\d+(\.[A-Za-z$_][\w$]*)*$/);
  });

  it('has forms of which only the last may fit any call', () => {
    for (const { forms, does } of library.cookies ?? []) {
      expect(forms.length).toBeGreaterThan(0);
      expect(forms.slice(0, -1).filter(({ when, where }) => when === undefined && where === undefined)).toEqual([]);
      if (does !== 'delete') expect(forms.some(({ attributes, positional, text, each }) => (attributes ?? positional ?? text ?? each) !== undefined)).toBe(true);
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
  });
});

const shapes = new Map(libraries().flatMap((library) => Object.entries<Receiver>(library.receivers ?? {})));

/** An address as code shows it: of a receiver the modules that let its names count, else all of its names. */
function shownBy(address: string): string {
  const [, receiver = '', rest = ''] = /^<([^>]+)>(.*)$/.exec(address) ?? ['', '', address];
  const { onlyWith = [], names = [], properties = [] } = shapes.get(receiver) ?? {};
  const shared = (words: readonly string[]): string => (words.length === 1 || words.every((word) => /cookie/i.test(word)) ? words.join(' ') : '');
  return `${shared(onlyWith)} ${onlyWith.length > 0 ? '' : shared([...names, ...properties])} ${rest}`;
}

/** The keys without which nothing is wrong, where the library's own defaults are right; what makes it set a cookie at all. */
function askedOf({ does, defaults, variants = [], keys, forms, replacesDefaults }: CookieApi): string {
  const isSafe = does === 'delete' || [{ defaults }, ...variants].every((one) => one.defaults?.sameSite);
  const needed = forms.map(({ needs, where, each }) => `${needs ?? ''} ${each ?? ''} ${where?.is ?? ''} ${where?.from?.join(' ') ?? ''}`);
  const attributes = forms.map((form) => form.attributes ?? '');
  const key = replacesDefaults === true ? '' : (keys?.sameSite ?? 'sameSite');
  return [...(isSafe ? [key, ...attributes] : []), ...needed].join(' ');
}

const optionsOf = ({ option, ignores = [] }: RequestApi): string =>
  option.some((one) => one.default === 'sends') ? '' : [...option, ...ignores].map(({ at }) => at).join(' ');

it('each package is described once', () => {
  const names = libraries().map((library) => library.package);
  expect(new Set(names).size).toBe(names.length);
});

it('the list of libraries is up to date: `npm run catalog` writes it', async () => {
  const script = (await import(new URL('../../scripts/catalog.mjs', import.meta.url).href)) as { catalogIndex: () => string; readIndex: () => string };
  expect(script.readIndex()).toBe(script.catalogIndex());
});

it('each receiver is described once', () => {
  const names = libraries().flatMap((library) => Object.keys(library.receivers ?? {}));
  expect(new Set(names).size).toBe(names.length);
});

it('the words of flows that come back are lower case', () => {
  const words = [...crossSitePostReturns, ...Object.values(returnPaths).flat(), ...flowCookies, ...carriedCookies];
  expect(words).toEqual(words.map((word) => word.toLowerCase()));
});

describe('the survey', () => {
  const surveyed = JSON.parse(readFileSync(new URL('../../src/catalog/records.json', import.meta.url), 'utf8')) as { id: string; package: string; version: string; leftOut?: string }[];
  const covers = libraries().flatMap((library) => library.records.map((id) => ({ id, library })));

  it('is covered: each API by libraries, or by the reason why there is none', () => {
    const wrong = surveyed.filter(({ id, leftOut }) => covers.some((one) => one.id === id) !== (leftOut === undefined));
    expect(wrong).toEqual([]);
  });

  it('has every API that a library says it covers', () => {
    expect(covers.map(({ id }) => id).filter((id) => !surveyed.some((one) => one.id === id))).toEqual([]);
  });

  it('was read in the versions that the libraries name', () => {
    const drifted = covers.flatMap(({ id, library }) => {
      const record = surveyed.find((one) => one.id === id);
      const version = record?.package === library.package ? record.version : '';
      return version.split(/[^\d.]+/).filter((number) => /^\d+\.\d+\.\d+$/.test(number) && !library.versions.includes(number)).map((number) => `${library.package}: ${id} ${number}`);
    });
    expect(drifted).toEqual([]);
  });
});
