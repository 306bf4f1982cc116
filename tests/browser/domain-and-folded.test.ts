import { describe, expect, it } from 'vitest';
import { cookieDomain, domainFault, hostMeantBy, parseSetCookie, secondCookieIn } from '../../src/browser/index.js';

describe('a Domain that matches no host', () => {
  it.each([
    ['https://example.com', 'scheme', 'example.com'],
    ['http://localhost:3000/path', 'scheme', 'localhost'],
    ['localhost:3000', 'port', 'localhost'],
    ['.example.com:8080', 'port', 'example.com'],
    ['[::1]:3000', 'port', undefined],
    ['example.com:', 'port', 'example.com'],
    ['..example.com', 'dots', 'example.com'],
    ['www..example.com', 'dots', 'www.example.com'],
    ['*.example.com', 'star', 'example.com'],
    ['.*.example.com', 'star', 'example.com'],
  ])('%s', (domain, fault, host) => {
    expect(domainFault(domain)).toBe(fault);
    expect(hostMeantBy(domain)).toBe(host);
    // No host whatever its name: not even one that reads like it.
    for (const name of ['example.com', 'www.example.com', 'localhost', '[::1]']) expect(cookieDomain(domain, name)).toBe('domainMismatch');
  });

  it.each(['example.com', '.example.com', 'localhost', 'a_b.example', '127.0.0.1', '[::1]', '', '.', 'exämple.de'])('%s may be one', (domain) => {
    expect(domainFault(domain)).toBeUndefined();
  });
});

describe('a second cookie behind a comma', () => {
  const found = (text: string): string | undefined => {
    const { attributes } = parseSetCookie(text);
    for (const { segmentSpan } of attributes) {
      const segment = text.slice(...segmentSpan);
      const span = secondCookieIn(segment);
      if (span) return segment.slice(span[1]);
    }
    return undefined;
  };

  it.each([
    ['a=1; Path=/, b=2', 'b=2'],
    ['a=1; Secure,b=2; Path=/', 'b=2'],
    ['a=1; HttpOnly ,\tb = 2', 'b = 2'],
    ['a=1; SameSite=Lax, __Host-b=2', '__Host-b=2'],
    ['a=1; Expires=Tue, 01 Jan 2030 00:00:00 GMT, b=2', 'b=2'],
    ['a=1; Max-Age=60, b=c=d', 'b=c=d'],
    ['a=1;Path=/, b=2', 'b=2'],
    ['a=1; \t Path \t= /, b=2', 'b=2'],
    ['a=1; Expires = Tue, 01 Jan 2030 00:00:00 GMT, b=2', 'b=2'],
    ['a=1; Expires=0, b=2', 'b=2'],
    ['a=1; Path=/, my-path=2', 'my-path=2'],
    ['a=1; Path=/, secure-id=2', 'secure-id=2'],
  ])('%s', (text, second) => {
    expect(found(text)).toBe(second);
  });

  it.each([
    'a=1, b=2',
    'a=1, b=2; Path=/',
    'a=1; Expires=Tue, 01 Jan 2030 00:00:00 GMT',
    'a=1; SameSite=None, Secure',
    'a=1; SameSite=None, Path=/',
    'a=1; Path=/a,b',
    'a=1; Note=x, y=z',
    'a=1; Note=Secure, y=z',
  ])('%s has none', (text) => {
    expect(found(text)).toBeUndefined();
  });
});
