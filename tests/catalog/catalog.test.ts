import { describe, expect, it } from 'vitest';
import { crossSitePostReturns, libraries, type Form, type Library, type Position } from '../../src/catalog/index.js';
import { parseAddress } from '../../src/evaluation/index.js';

const receivers = new Set(libraries.flatMap((library) => Object.keys(library.receivers ?? {})));
const list = <T>(one: T | readonly T[]): readonly T[] => (Array.isArray(one) ? one : [one]) as readonly T[];

function addresses({ cookies = [], headers = [], requests = [], cookieProperties = [], credentials = [], receivers: own = {} }: Library): readonly string[] {
  const calls = [...cookies, ...headers, ...requests].flatMap(({ call }) => list(call));
  const others = [...cookieProperties.flatMap(({ to }) => to), ...credentials.flatMap(({ made }) => made)];
  const shapes = Object.values(own).flatMap(({ made = [], handlers = [] }) => [...made, ...handlers.flatMap((one) => one.made)]);
  return [...calls, ...others, ...shapes];
}

function positions({ cookies = [], headers = [], requests = [] }: Library): readonly Position[] {
  const inForm = ({ name, value, attributes, text, misplaced, positional = {} }: Form): (Position | undefined)[] => [name, value, attributes, text, misplaced, ...Object.values(positional)];
  const found = [
    ...cookies.flatMap(({ forms }) => forms.flatMap(inForm)),
    ...headers.flatMap(({ name, value, headers: several = [] }) => [name, value, ...several]),
    ...requests.flatMap(({ url = [], base = [], option }) => [...url, ...base, ...option.map(({ at }) => at)]),
  ];
  return found.filter((one) => one !== undefined);
}

describe.each(libraries.map((library) => [library.package, library] as const))('%s', (_, library) => {
  it('says what was read', () => {
    expect(new URL(library.source).protocol).toBe('https:');
    expect(library.versions).toMatch(/\d/);
    expect(library.package).not.toBe('');
  });

  it('has addresses that can be read', () => {
    expect(addresses(library).length).toBeGreaterThan(0);
    for (const address of addresses(library)) expect(() => parseAddress(address), address).not.toThrow();
  });

  it('names receivers that exist', () => {
    const named = addresses(library).flatMap((address) => /^<([^>]+)>/.exec(address)?.[1] ?? []);
    expect(named.filter((name) => !receivers.has(name))).toEqual([]);
  });

  it('has lower-case words, of which one is in all code that uses it', () => {
    expect(library.words.length).toBeGreaterThan(0);
    expect(library.words).toEqual(library.words.map((word) => word.toLowerCase()));
    const { cookies = [], cookieProperties = [], requests = [], credentials = [] } = library;
    // What such code has to hold: the module's name, the members of the address, the option that is asked for.
    const code = [
      ...cookies.flatMap(({ call }) => list(call).map((address) => shownBy(address, library))),
      ...cookieProperties.flatMap(({ to }) => to),
      ...requests.map(({ option }) => option.map(({ at }) => at).join(' ')),
      ...credentials.map(({ property }) => property),
    ];
    const without = code.filter((text) => !library.words.some((word) => text.toLowerCase().includes(word)));
    expect(without).toEqual([]);
  });

  it('has valid positions', () => {
    for (const position of positions(library)) expect(String(position)).toMatch(/^\d+(\.[A-Za-z]\w*)*$/);
  });

  it('has forms in which the one for an object comes first, and one for the rest', () => {
    for (const { forms, does } of library.cookies ?? []) {
      expect(forms.length).toBeGreaterThan(0);
      expect(forms.findIndex(({ when }) => when === undefined)).toBe(forms.length - 1);
      if (does !== 'delete') expect(forms.some(({ attributes, text }) => attributes !== undefined || text !== undefined)).toBe(true);
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(library))).toEqual(library);
  });
});

/** An address as code shows it: a receiver's own names do not count, for any name can be its type's. */
function shownBy(address: string, { package: name }: Library): string {
  return address.startsWith('<') ? address.replace(/^<[^>]+>/, '') : `${address} ${address.includes('#') ? '' : name}`;
}

it('each package is described once', () => {
  const names = libraries.map((library) => library.package);
  expect(new Set(names).size).toBe(names.length);
});

it('each receiver is described once', () => {
  const names = libraries.flatMap((library) => Object.keys(library.receivers ?? {}));
  expect(new Set(names).size).toBe(names.length);
});

it('the words of cross-site returns are lower case', () => {
  expect(crossSitePostReturns).toEqual(crossSitePostReturns.map((word) => word.toLowerCase()));
});
