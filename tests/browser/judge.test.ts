import { describe, expect, it } from 'vitest';
import { isNeverStored, judgeSetCookie, namePrefixOf, prefixReasons } from '../../src/browser/index.js';
import type { Browser, Circumstances, Reason } from '../../src/browser/index.js';

const https: Circumstances = { url: 'https://app.example.com/account/login', browser: 'chromium', now: Date.UTC(2026, 10, 22) };
const http: Circumstances = { ...https, url: 'http://app.example.com/account/login' };
const script: Circumstances = { ...https, api: 'document.cookie' };
const browsers: Browser[] = ['chromium', 'firefox', 'safari'];

const reasonsOf = (text: string, circumstances = https): readonly Reason[] => {
  const verdict = judgeSetCookie(text, circumstances);
  return verdict.stored ? [] : verdict.reasons;
};
const storedIn = (text: string, circumstances = https): Browser[] => {
  return browsers.filter((browser) => judgeSetCookie(text, { ...circumstances, browser }).stored);
};

describe('a stored cookie', () => {
  it('has everything that the browser knows of it', () => {
    const text = 'id=42; Domain=.Example.com; Path=/a; Max-Age=60; Secure; HttpOnly; SameSite=Lax; Partitioned';
    expect(judgeSetCookie(text, https)).toEqual({
      stored: true, name: 'id', value: '42', sameSite: 'lax', secure: true, httpOnly: true, partitioned: true,
      domain: 'example.com', hostOnly: false, path: '/a', lifetime: 60,
    });
  });

  it('has defaults from its URL', () => {
    expect(judgeSetCookie('id=42', https)).toEqual({
      stored: true, name: 'id', value: '42', sameSite: 'default', secure: false, httpOnly: false, partitioned: false,
      domain: 'app.example.com', hostOnly: true, path: '/account', lifetime: 'session',
    });
  });
});

describe('Secure, HttpOnly and Partitioned', () => {
  it('ignore their values', () => {
    const flags = { secure: true, httpOnly: true, partitioned: true };
    expect(judgeSetCookie('id=v; Secure=false; HttpOnly=0; Partitioned=no', https)).toMatchObject(flags);
  });

  it('cannot be set by a name that only resembles theirs', () => {
    const flags = { secure: false, httpOnly: false, partitioned: false };
    expect(judgeSetCookie('id=v; Secured; HTTP-Only; Partition; Secure,', https)).toMatchObject(flags);
  });

  it('reject: Secure over http', () => {
    expect(reasonsOf('id=v; Secure', http)).toEqual(['secureFromInsecureOrigin']);
  });

  it('reject: HttpOnly from a script', () => {
    expect(reasonsOf('id=v; HttpOnly', script)).toEqual(['httpOnlyFromScript']);
  });

  it('reject: Partitioned without Secure, whatever SameSite says', () => {
    expect(reasonsOf('id=v; SameSite=Lax; Partitioned')).toEqual(['partitionedWithoutSecure']);
    expect(reasonsOf('id=v; Secure; SameSite=Lax; Partitioned')).toEqual([]);
  });
});

describe('SameSite=None without Secure', () => {
  it('is rejected in Chromium and Firefox, on https and http, in headers and scripts', () => {
    expect(storedIn('id=v; SameSite=None')).toEqual(['safari']);
    expect([https, http, script].map((where) => reasonsOf('id=v; SameSite=None', where))).toEqual(Array(3).fill(['noneWithoutSecure']));
  });

  it('deletes nothing either', () => {
    expect(reasonsOf('id=v; Max-Age=0; SameSite=None')).toEqual(['noneWithoutSecure']);
    expect(reasonsOf('id=v; Max-Age=0; SameSite=None; Secure')).toEqual(['expired']);
  });

  it('is not what a later SameSite overrides', () => {
    expect(judgeSetCookie('id=v; SameSite=None; SameSite=Foo', https)).toMatchObject({ stored: true, sameSite: 'default' });
  });
});

describe('a cookie set from another site', () => {
  const crossSite: Circumstances = { ...https, context: 'cross-site' };

  it('must be SameSite=None; Secure', () => {
    expect(reasonsOf('id=v; Secure; SameSite=None', crossSite)).toEqual([]);
    expect(reasonsOf('id=v; Secure; SameSite=Lax', crossSite)).toEqual(['sameSiteFromCrossSite']);
    expect(storedIn('id=v; Secure; SameSite=Strict', crossSite)).toEqual([]);
  });

  it('may lack SameSite only in browsers without a Lax default', () => {
    expect(storedIn('id=v; Secure', crossSite)).toEqual(['firefox', 'safari']);
  });
});

describe('this very machine', () => {
  const at = (host: string): Circumstances => ({ ...https, url: `http://${host}:8080/dir/page` });

  it.each(['localhost', 'foo.localhost', '127.0.0.1', '[::1]'])('http://%s may set Secure cookies, not in Safari', (host) => {
    for (const text of ['a=1; Secure', 'b=1; SameSite=None; Secure', '__Host-d=1; Secure; Path=/', 'f=1; SameSite=None; Secure; Partitioned']) {
      expect(storedIn(text, at(host))).toEqual(['chromium', 'firefox']);
    }
    expect(reasonsOf('c=1; SameSite=None', at(host))).toEqual(['noneWithoutSecure']);
  });

  it('may be a Domain of its own, not of its subdomains', () => {
    expect(judgeSetCookie('h=1; Domain=localhost', at('localhost'))).toMatchObject({ stored: true, domain: 'localhost', hostOnly: true });
    expect(reasonsOf('h=1; Domain=localhost', at('foo.localhost'))).toEqual(['domainPublicSuffix']);
    expect(reasonsOf('h=1; Domain=localhost', at('127.0.0.1'))).toEqual(['domainMismatch']);
  });
});

describe('name prefixes', () => {
  it('are promises about attributes', () => {
    expect(reasonsOf('__Secure-id=v')).toEqual(['prefixWithoutSecure']);
    expect(reasonsOf('__Host-id=v; Domain=example.com')).toEqual(['prefixWithoutSecure', 'prefixWithDomain', 'prefixWithoutRootPath']);
    expect(reasonsOf('__Http-id=v; Secure')).toEqual(['prefixWithoutHttpOnly']);
    expect(reasonsOf('__Host-Http-id=v; Secure; HttpOnly')).toEqual(['prefixWithoutRootPath']);
    expect(reasonsOf('__Host-Http-id=v; Secure; HttpOnly; Path=/')).toEqual([]);
  });

  it('are compared in any letter case, after whitespace', () => {
    expect(reasonsOf(' __sEcUrE-id=v')).toEqual(['prefixWithoutSecure']);
  });

  it('end in a hyphen', () => {
    expect(reasonsOf('__Host_id=v')).toEqual([]);
    expect(reasonsOf('__HostHttp-id=v')).toEqual([]);
  });

  it('with Http are known where nobody says which browser it is', () => {
    expect(namePrefixOf('__Http-id')).toBe('__Http-');
    expect(namePrefixOf('__Host-Http-id')).toBe('__Host-Http-');
    const cookie = { secure: true, httpOnly: false, domain: undefined, path: '/' };
    expect(prefixReasons('__Http-id', cookie)).toEqual(['prefixWithoutHttpOnly']);
    expect(prefixReasons('__Http-id', cookie, { httpPrefixes: false })).toEqual([]);
  });

  it('cannot hide in the value of a cookie without a name', () => {
    expect(reasonsOf('=__Host-id; Secure; Path=/')).toEqual(['prefixInNamelessValue']);
  });

  it('with Http are unknown to Safari', () => {
    expect(storedIn('__Http-id=v')).toEqual(['safari']);
    expect(storedIn('__Host-Http-id=v; Secure; Path=/')).toEqual(['safari']);
  });

  it('with Http cannot be set by a script', () => {
    expect(reasonsOf('__Http-id=v; Secure', script)).toEqual(['prefixWithoutHttpOnly']);
    expect(reasonsOf('__Http-id=v; Secure; HttpOnly', script)).toEqual(['httpOnlyFromScript']);
  });
});

describe('a cookie without a name', () => {
  it('needs a value', () => {
    for (const text of ['', '=', ';', '; Secure', ' = ; Secure']) expect(reasonsOf(text)).toEqual(['empty']);
  });

  it('is one with a name in Firefox, if there is no "="', () => {
    expect(judgeSetCookie('v', https)).toMatchObject({ name: '', value: 'v' });
    expect(judgeSetCookie('v', { ...https, browser: 'firefox' })).toMatchObject({ name: 'v', value: '' });
    expect(reasonsOf('=v', { ...https, browser: 'firefox' })).toEqual(['emptyName']);
  });

  it('cannot have "=" in its value in Chromium', () => {
    expect(['=a', '=a b', '=a;b=c', 'a'].flatMap((text) => reasonsOf(text))).toEqual([]);
    for (const text of ['=a=b', '==', '==a', '=a=', '="a=b"', '= a=b']) expect(reasonsOf(text)).toEqual(['equalsInNamelessValue']);
    expect(storedIn('=a=b')).toEqual(['safari']);
  });
});

describe('characters', () => {
  it.each(['\0', '\x01', '\x08', '\v', '\f', '\x1f', '\x7f'])('%j anywhere rejects the cookie', (character) => {
    for (const text of [`i${character}d=v`, `id=v${character}`, `id=v; X=${character}`]) {
      expect(storedIn(text)).toEqual([]);
      expect(reasonsOf(text)).toEqual(['disallowedCharacter']);
    }
  });

  it('HTAB is whitespace outside; inside it rejects the cookie in Chromium', () => {
    expect(storedIn('\tid\t=\tv\t;\tSecure\t')).toEqual(browsers);
    for (const text of ['id=a\tb', 'i\td=v', 'id=v; SameSite=No\tne', 'id=v; Sec\ture']) expect(storedIn(text)).toEqual(['firefox', 'safari']);
  });

  it('a line end cuts a header short, and rejects what a script writes', () => {
    expect(judgeSetCookie('id=a\nb; Secure', https)).toMatchObject({ value: 'a', secure: false });
    expect(reasonsOf('id=v; SameSite=None\r\n; Secure')).toEqual(['noneWithoutSecure']);
    expect(reasonsOf('id=a\nb; Secure', script)).toEqual(['disallowedCharacter']);
  });

  it('NBSP is one like any other', () => {
    expect(judgeSetCookie('id=v\u00a0; SameSite=None\u00a0', https)).toMatchObject({ value: 'v\u00a0', sameSite: 'default' });
  });
});

describe('sizes', () => {
  it('allow 4096 octets of UTF-8 for name and value, without "=" and whitespace', () => {
    expect(reasonsOf(`  id = ${'v'.repeat(4094)}  `)).toEqual([]);
    expect(reasonsOf(`id=${'v'.repeat(4095)}`)).toEqual(['tooLong']);
    expect(reasonsOf(`id=${'é'.repeat(2047)}`)).toEqual([]);
    expect(reasonsOf(`id=${'é'.repeat(2048)}`)).toEqual(['tooLong']);
  });

  it('skip an attribute whose value has more than 1024 octets; Firefox only Domain and Path', () => {
    const text = `id=v; SameSite=Lax; SameSite=${'é'.repeat(512)}x`;
    expect(judgeSetCookie(text, https)).toMatchObject({ sameSite: 'lax' });
    expect(judgeSetCookie(text, { ...https, browser: 'firefox' })).toMatchObject({ sameSite: 'default' });
    expect(judgeSetCookie(`id=v; Path=/${'a'.repeat(1024)}`, { ...https, browser: 'firefox' })).toMatchObject({ path: '/account' });
  });
});

describe('circumstances', () => {
  it('say what a public suffix is', () => {
    const text = 'id=v; Domain=example.com';
    expect(reasonsOf(text)).toEqual([]);
    expect(reasonsOf(text, { ...https, isPublicSuffix: (host) => host === 'example.com' })).toEqual(['domainPublicSuffix']);
  });

  it('say when it is: now, if they do not', () => {
    const text = 'id=v; Expires=Sun, 22 Nov 2026 00:01:30 GMT';
    expect(judgeSetCookie(text, https)).toMatchObject({ lifetime: 90 });
    expect(reasonsOf(text, { ...https, now: Date.UTC(2026, 10, 23) })).toEqual(['expired']);
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    expect(judgeSetCookie(`id=v; Expires=${inAnHour}`, { url: https.url, browser: 'safari' })).toMatchObject({
      lifetime: expect.closeTo(3600, -2) as number,
    });
  });

  it('may be a WebSocket', () => {
    expect(storedIn('id=v; Secure', { ...https, url: 'wss://app.example.com/live' })).toEqual(browsers);
    expect(storedIn('id=v; Secure', { ...https, url: 'ws://app.example.com/live' })).toEqual([]);
  });

  it('need an absolute URL', () => {
    expect(() => judgeSetCookie('id=v', { ...https, url: '/login' })).toThrow(TypeError);
  });
});

describe('a text that no browser keeps on any page', () => {
  it.each(['', '; Secure', '=__Host-id', '=a=b', 'id=\x01'])('%j', (text) => {
    expect(isNeverStored(text, 'http')).toBe(true);
    expect(isNeverStored(text, 'document.cookie')).toBe(true);
  });

  it('is one with HttpOnly from a script, whatever else is wrong with it', () => {
    for (const text of ['id=v; HttpOnly', 'id=v; HttpOnly; SameSite=None']) {
      expect(isNeverStored(text, 'document.cookie')).toBe(true);
      expect(isNeverStored(text, 'http')).toBe(false);
    }
  });

  it.each([
    ['one browser keeps it', '=v'],
    ['one browser keeps it', 'i\td=v'],
    ['Secure is missing', 'id=v; SameSite=None'],
    ['a page of another host could set it', 'id=v; Secure; Domain=other.com'],
    ['it deletes a cookie', 'id=; Max-Age=0'],
  ])('is none if %s: %j', (_, text) => {
    expect(isNeverStored(text, 'http')).toBe(false);
  });
});
