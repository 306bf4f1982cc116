import { describe, expect, it } from 'vitest';
import { destinationBefore, destinationOf } from '../../src/request/destination.js';

const origin = (text: string, complete = true): string | undefined => {
  const found = destinationOf(text, complete);
  return found?.kind === 'host' ? found.origin : found?.kind;
};

describe('a whole URL', () => {
  it.each([
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com/items?id=1#a', 'https://api.example.com'],
    ['https://api.example.com?x', 'https://api.example.com'],
    ['https://api.example.com#x', 'https://api.example.com'],
    ['HTTPS://API.Example.COM/', 'https://api.example.com'],
    ['http://api.example.com:80/', 'http://api.example.com'],
    ['https://api.example.com:8443/', 'https://api.example.com:8443'],
    ['https://user:pass@api.example.com/', 'https://api.example.com'],
    ['https://example.com@evil.test/', 'https://evil.test'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example'],
    ['https://192.168.0.1/', 'https://192.168.0.1'],
    ['https://[2001:db8::1]:8080/', 'https://[2001:db8::1]:8080'],
    ['https:///api.example.com/x', 'https://api.example.com'],
    ['https:\\\\api.example.com\\x', 'https://api.example.com'],
    ['https:/\\api.example.com', 'https://api.example.com'],
    ['  https://api.example.com  ', 'https://api.example.com'],
    ['ht\ntps:/\t/api.example.com/', 'https://api.example.com'],
    ['//cdn.example.com/x', '//cdn.example.com'],
    ['\\\\cdn.example.com\\x', '//cdn.example.com'],
    ['//cdn.example.com:8443', '//cdn.example.com:8443'],
  ])('%j leads to %s', (text, expected) => expect(origin(text)).toBe(expected));

  it.each(['/items', '/', '', '.', './items', '../items', 'items', '?page=2', '#top', 'items/https://a.com', '/\t', ' /items', '1.2.3.4', 'ä:b'])(
    '%j leads to the page’s own origin',
    (text) => expect(origin(text)).toBe('relative'),
  );

  it.each(['javascript:void 0', 'data:text/plain,a', 'blob:https://example.com/1', 'about:blank', 'mailto:a@b.c', 'file:///etc/hosts', 'wss://a.com', 'localhost:3000/x', '//', 'https://', 'https://a b/', 'https://exa<mple.com/', 'https://a.com:99999/'])(
    '%j leads to no host',
    (text) => expect(origin(text)).toBe('nowhere'),
  );

  it.each(['https:api.example.com', 'https:/api.example.com'])('%j depends on the scheme of the page', (text) => expect(origin(text)).toBe('unknown'));
});

describe('the beginning of a URL', () => {
  it.each(['', ' ', 'h', 'https', 'https:', 'https:/', 'https://', 'https:///', 'https://api.example.com', 'https://api.', 'https://user:pass@api.example.com', '/', 'items', 'a.b+c-d'])(
    '%j decides nothing',
    (text) => expect(origin(text, false)).toBeUndefined(),
  );

  it.each([
    ['https://api.example.com/', 'https://api.example.com'],
    ['https://api.example.com?', 'https://api.example.com'],
    ['//api.example.com\\', '//api.example.com'],
    ['/items', 'relative'],
    ['items/', 'relative'],
    ['items?', 'relative'],
    ['./', 'relative'],
    ['data:', 'nowhere'],
  ])('%j decides: %s', (text, expected) => expect(origin(text, false)).toBe(expected));

  it('before something unknown is unknown, but for a path and for a host that only lacks its port', () => {
    expect(destinationBefore('https://')).toEqual({ kind: 'unknown' });
    expect(destinationBefore('https://api.')).toEqual({ kind: 'unknown' });
    expect(destinationBefore('https://api.example.com')).toEqual({ kind: 'unknown' });
    expect(destinationBefore('https://api.example.com:')).toMatchObject({ hostname: 'api.example.com', origin: 'https://api.example.com' });
    expect(destinationBefore('https://user:')).toEqual({ kind: 'unknown' });
    expect(destinationBefore('items')).toEqual({ kind: 'unknown' });
    expect(destinationBefore('/')).toEqual({ kind: 'relative' });
    expect(destinationBefore('http://localhost:')).toMatchObject({ hostname: 'localhost' });
    expect(destinationBefore('http://127.0.0.1:')).toMatchObject({ hostname: '127.0.0.1' });
    expect(destinationBefore('//[::1]:3')).toMatchObject({ hostname: '[::1]' });
    expect(destinationBefore('http://localhost')).toEqual({ kind: 'unknown' });
  });
});

describe('a text of any length', () => {
  it.each([['a', 'unknown'], [' ', 'unknown'], ['/', 'unknown'], ['\\', 'unknown'], ['é', 'relative']])('%j a million times is %s', (character, expected) => {
    expect(origin(character.repeat(1e6))).toBe(expected);
  });

  it('is cut off after the authority', () => expect(origin(`https://api.example.com/${'a'.repeat(1e6)}`)).toBe('https://api.example.com'));
});
