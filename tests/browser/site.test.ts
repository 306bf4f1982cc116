import { describe, expect, it } from 'vitest';
import { isLocalHost, isSameSite, isTrustworthyOrigin } from '../../src/browser/index.js';

const registrableDomain = (host: string): string | null => /(?:^|\.)((?:[^.]+\.co\.uk)|(?:[^.]+\.com))$/.exec(host)?.[1] ?? null;
const sameSite = (a: string, b: string): boolean => isSameSite(a, b, registrableDomain);

describe('two URLs are same-site', () => {
  it('whatever their subdomains, ports, paths and letter case', () => {
    expect(sameSite('https://www.example.com/a', 'https://api.EXAMPLE.com:8443/b')).toBe(true);
    expect(sameSite('https://example.co.uk', 'https://a.b.example.co.uk')).toBe(true);
  });

  it('not if their registrable domains differ', () => {
    expect(sameSite('https://example.com', 'https://example.co.uk')).toBe(false);
    expect(sameSite('https://a.co.uk', 'https://b.co.uk')).toBe(false);
  });

  it('not if their schemes differ', () => {
    expect(sameSite('http://example.com', 'https://example.com')).toBe(false);
  });

  it('by their whole host if it has no registrable domain', () => {
    expect(sameSite('http://localhost:3000', 'http://localhost:8080')).toBe(true);
    expect(sameSite('http://localhost', 'http://app.localhost')).toBe(false);
    expect(sameSite('http://192.168.0.1', 'http://192.168.0.2')).toBe(false);
    expect(sameSite('https://co.uk', 'https://co.uk')).toBe(true);
  });

  it('as WebSockets too', () => {
    expect(sameSite('https://example.com', 'wss://live.example.com')).toBe(true);
    expect(sameSite('http://example.com', 'ws://live.example.com')).toBe(true);
    expect(sameSite('https://example.com', 'ws://live.example.com')).toBe(false);
  });

  it('by the origin inside of a blob, never by an opaque one', () => {
    expect(sameSite('blob:https://example.com/1b9f', 'https://www.example.com')).toBe(true);
    expect(sameSite('data:,a', 'data:,a')).toBe(false);
    expect(sameSite('about:blank', 'about:blank')).toBe(false);
  });

  it('only if they are absolute', () => {
    expect(() => sameSite('/a', 'https://example.com')).toThrow(TypeError);
  });
});

describe('this very machine', () => {
  it.each(['localhost', 'LOCALHOST', 'localhost.', 'app.localhost', '127.0.0.1', '127.1.2.3', '127.10.200.3', '[::1]'])('is %s', (host) => {
    expect(isLocalHost(host)).toBe(true);
  });

  it.each([
    'example.com', 'localhost.example.com', 'mylocalhost', '128.0.0.1', '8127.0.0.1', '127.0.0.1.example.com', '127.0.0', '::1', '[::2]', '',
  ])('is not %j', (host) => {
    expect(isLocalHost(host)).toBe(false);
  });
});

describe('a trustworthy origin', () => {
  it.each([
    'https://example.com', 'wss://example.com', 'http://localhost:3000', 'http://a.localhost', 'ws://127.0.0.1', 'http://[::1]/',
    'file:///a',
  ])('is that of %s', (url) => {
    expect(isTrustworthyOrigin(url)).toBe(true);
  });

  it.each([
    'http://example.com', 'ws://example.com', 'http://192.168.0.1', 'data:,a', 'about:blank',
    'ftp://localhost',
  ])('is not that of %s', (url) => {
    expect(isTrustworthyOrigin(url)).toBe(false);
  });
});
