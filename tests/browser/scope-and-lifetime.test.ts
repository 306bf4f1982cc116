import { describe, expect, it } from 'vitest';
import {
  behaviours, cookieDomain, cookiePath, lifetimeOf, MAX_LIFETIME, parseCookieDate, parseMaxAge, parseSetCookie,
} from '../../src/browser/index.js';
import type { Browser } from '../../src/browser/index.js';

const browsers: Browser[] = ['chromium', 'firefox', 'safari'];

describe('the Domain of a cookie', () => {
  const isPublicSuffix = (host: string): boolean => ['uk', 'co.uk', 'github.io'].includes(host);
  const domain = (attribute: string | undefined, host = 'www.shop.co.uk'): unknown => cookieDomain(attribute, host, { isPublicSuffix });

  it('is the host alone without the attribute or with an empty one', () => {
    for (const attribute of [undefined, '']) expect(domain(attribute)).toEqual({ domain: 'www.shop.co.uk', hostOnly: true });
  });

  it('is the host or one above it, in any letter case, with or without a dot before it', () => {
    expect(domain('shop.co.uk')).toEqual({ domain: 'shop.co.uk', hostOnly: false });
    expect(domain('.SHOP.co.uk')).toEqual({ domain: 'shop.co.uk', hostOnly: false });
    expect(domain('www.shop.co.uk')).toEqual({ domain: 'www.shop.co.uk', hostOnly: false });
  });

  it.each([
    'a.www.shop.co.uk', 'api.shop.co.uk', 'op.co.uk', 'other.uk', '..shop.co.uk', 'shop.co.uk.', 'shop.co.uk:443', '*.shop.co.uk',
    '"shop.co.uk"',
  ])(
    'rejects the cookie if it is %s',
    (attribute) => expect(domain(attribute)).toBe('domainMismatch'),
  );

  it('is no public suffix, unless the host is that suffix', () => {
    expect(domain('co.uk')).toBe('domainPublicSuffix');
    expect(domain('github.io', 'github.io')).toEqual({ domain: 'github.io', hostOnly: true });
    expect(domain('github.io', 'me.github.io')).toBe('domainPublicSuffix');
  });

  it('has a dot, as far as nobody knows the public suffixes', () => {
    expect(cookieDomain('uk', 'www.shop.co.uk')).toBe('domainPublicSuffix');
    expect(cookieDomain('co.uk', 'www.shop.co.uk')).toEqual({ domain: 'co.uk', hostOnly: false });
  });

  it('has no part of an IP address', () => {
    expect(domain('127.0.0.1', '127.0.0.1')).toEqual({ domain: '127.0.0.1', hostOnly: true });
    expect(domain('0.0.1', '127.0.0.1')).toBe('domainMismatch');
    expect(domain('192.168.10.20', '192.168.10.20')).toEqual({ domain: '192.168.10.20', hostOnly: true });
    expect(domain('168.10.20', '192.168.10.20')).toBe('domainMismatch');
    expect(domain('[::1]', '[::1]')).toEqual({ domain: '[::1]', hostOnly: true });
  });

  it('may have numbers in front of it', () => {
    expect(domain('shop.co.uk', '127.0.0.1.shop.co.uk')).toEqual({ domain: 'shop.co.uk', hostOnly: false });
  });

  it('may be a lone dot in the standard only', () => {
    const loneDot = browsers.map((browser) => cookieDomain('.', 'a.test', behaviours[browser]));
    expect(loneDot).toEqual(['domainMismatch', 'domainMismatch', { domain: 'a.test', hostOnly: true }]);
    expect(cookieDomain('.', 'a.test')).toEqual({ domain: 'a.test', hostOnly: true });
  });
});

describe('the Path of a cookie', () => {
  it('is the attribute, as it is', () => {
    expect(cookiePath('/A%62?c', '/dir/page')).toBe('/A%62?c');
  });

  it.each([undefined, '', 'dir', '"/"', '*'])('is the directory of the URL if the attribute is %j', (attribute) => {
    expect(['/dir/page', '/dir/', '/page', '/', '', 'a/b'].map((path) => cookiePath(attribute, path)))
      .toEqual(['/dir', '/dir', '/', '/', '/', '/']);
  });
});

describe('Max-Age', () => {
  const maxAgeIn = (text: string): unknown[] => browsers.map((browser) => parseMaxAge(text, behaviours[browser]));

  it('is in seconds; what is negative has expired', () => {
    expect(maxAgeIn('60')).toEqual([60, 60, 60]);
    expect(maxAgeIn('-60')).toEqual([0, 0, 0]);
  });

  it.each(['', '1e9', '1.5', '"60"', '60s', 'Infinity', 'NaN', '0x10', '6 0'])('is invalid if it is %j', (text) => {
    expect(maxAgeIn(text)).toEqual([undefined, undefined, undefined]);
  });

  it('with another sign differs among browsers', () => {
    expect(maxAgeIn('+60')).toEqual([60, undefined, undefined]);
    expect(maxAgeIn('-')).toEqual([undefined, 0, undefined]);
    expect(maxAgeIn('--1')).toEqual([undefined, 0, undefined]);
  });
});

describe('Expires', () => {
  const newYearsEve = Date.UTC(2037, 11, 31, 23, 59, 59);
  const dateIn = (text: string): unknown[] => browsers.map((browser) => parseCookieDate(text, behaviours[browser]));

  it.each([
    'Thu, 31 Dec 2037 23:59:59 GMT', 'Thu, 31-Dec-37 23:59:59 GMT', 'Thu Dec 31 23:59:59 2037', '31 dec 2037 23:59:59',
    '"Thu, 31 Dec 2037 23:59:59 GMT"', 'Thu Dec 31 2037 23:59:59 GMT+0000 (Coordinated Universal Time)', '23:59:59z 31st December 2037',
    '31 Dec 2037 23:59:59 01:02:03 1 Jan 2001', '31 Dec 2037x 23:59:59',
  ])('is a date if it is %j', (text) => {
    expect(dateIn(text)).toEqual([newYearsEve, newYearsEve, newYearsEve]);
  });

  it.each([
    '2037-12-31T23:59:59Z', '2037-12-31', '0', '-1', '2145916799', 'Session', 'Invalid Date', '',
    'Thu, 31 Foo 2037 23:59:59 GMT', 'Thu, 32 Dec 2037 23:59:59 GMT', 'Thu, 31 Dec 2037 23:60:00 GMT',
    'Thu, 0 Dec 2037 23:59:59 GMT', 'Thu, 31 Dec 2037 23:59:60 GMT', 'Thu, 31 Dec 2037 25:00:00 GMT', '31 Dec 2037',
    'Dec 2037 23:59:59', '31 2037 23:59:59', '31 Dec 23:59:59', '31 Dec 20370 23:59:59',
    '31 Dec 2037 T23:59:59', 'x31 Dec 2037 23:59:59', '31 Dec AD2037 23:59:59',
  ])(
    'is no date if it is %j',
    (text) => expect(dateIn(text)).toEqual([undefined, undefined, undefined]),
  );

  it('has two-digit years from 1970 to 2069', () => {
    expect(dateIn('1 Jan 70 00:00:00')[0]).toBe(Date.UTC(1970, 0, 1));
    expect(dateIn('1 Jan 69 00:00:00')[0]).toBe(Date.UTC(2069, 0, 1));
    expect(dateIn('1 Jan 99 00:00:00')[0]).toBe(Date.UTC(1999, 0, 1));
  });

  it('rolls over in Firefox, and knows the years before 1601 in Chromium and Firefox', () => {
    expect(dateIn('Mon, 30 Feb 2037 00:00:00 GMT')).toEqual([undefined, Date.UTC(2037, 2, 2), undefined]);
    expect(dateIn('Thu, 31 Dec 2037 24:00:00 GMT')).toEqual([undefined, Date.UTC(2038, 0, 1), undefined]);
    expect(dateIn('Wed, 31 Dec 1600 23:59:59 GMT').map((date) => typeof date)).toEqual(['number', 'number', 'undefined']);
    expect(dateIn('Mon, 01 Jan 1601 00:00:00 GMT').map((date) => typeof date)).toEqual(['number', 'number', 'number']);
  });
});

describe('the lifetime of a cookie', () => {
  const now = Date.UTC(2026, 10, 22);
  const lifetime = (text: string): unknown => lifetimeOf(parseSetCookie(`id=v; ${text}`).attributes, behaviours.chromium, now);

  it('is what Max-Age says, or else Expires, or else the session', () => {
    expect(lifetime('Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT')).toBe(60);
    expect(lifetime('Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60')).toBe(60);
    expect(lifetime('Max-Age=1h; Expires=Sun, 22 Nov 2026 00:01:30 GMT')).toBe(90);
    expect(lifetime('Max-Age=1h; Expires=tomorrow')).toBe('session');
  });

  it('is 400 days at most, and 0 in the past', () => {
    expect(lifetime('Max-Age=99999999999999999999')).toBe(MAX_LIFETIME);
    expect(lifetime('Expires=Fri, 31 Dec 9999 23:59:59 GMT')).toBe(400 * 24 * 60 * 60);
    expect(lifetime('Expires=Thu, 01 Jan 1970 00:00:00 GMT')).toBe(0);
    expect(lifetime('Max-Age=-1')).toBe(0);
  });

  it('is what the last attribute of a name says', () => {
    expect(lifetime('Max-Age=0; Max-Age=60')).toBe(60);
  });
});
