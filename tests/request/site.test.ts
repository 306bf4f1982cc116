import { describe, expect, it } from 'vitest';
import { destinationOf, UNKNOWN } from '../../src/request/destination.js';
import { loadRegistrableDomain, problemOf, readAllow } from '../../src/request/site.js';

const judge = (url: string, sites: readonly string[] = [], allow: readonly string[] = []): string | undefined =>
  problemOf(destinationOf(url, true) ?? UNKNOWN, sites, allow);

describe('with a site', () => {
  const site = ['https://example.com'];

  it.each(['https://example.com/', 'https://api.example.com/', 'https://API.EXAMPLE.COM:8443/', 'https://a.b.c.example.com', '//api.example.com/x', 'https://_a.example.com', 'https://example.com./'])(
    '%s is same-site',
    (url) => expect(judge(url, site)).toBeUndefined(),
  );

  it.each(['https://example.org/', 'https://notexample.com/', 'https://example.com.evil.test/', 'https://example.com@evil.test/', '//cdn.other.com', 'https://192.168.0.1/', 'https://[2001:db8::1]/', 'https://intranet/', 'https://com/'])(
    '%s is cross-site',
    (url) => expect(judge(url, site)).toBe('crossSite'),
  );

  it.each(['http://example.com/', 'http://api.example.com/', 'http://other.com'])('%s is insecure', (url) => expect(judge(url, site)).toBe('insecureUrl'));

  it.each(['/x', '', 'data:,a', 'javascript:0', 'blob:https://other.com/1', 'http://localhost:3000', 'https://app.localhost', 'http://127.0.0.1', 'http://[::1]:80/', 'https://a b'])('%j is silent', (url) => {
    expect(judge(url, site)).toBeUndefined();
  });

  it('goes by the public suffix list, private section included', () => {
    expect(judge('https://bob.github.io', ['https://alice.github.io'])).toBe('crossSite');
    expect(judge('https://api.alice.github.io', ['https://alice.github.io'])).toBeUndefined();
    expect(judge('https://b.co.uk', ['https://a.co.uk'])).toBe('crossSite');
    expect(judge('https://api.a.co.uk', ['https://www.a.co.uk'])).toBeUndefined();
    expect(judge('https://xn--bcher-kva.example.de', ['https://www.example.de'])).toBeUndefined();
  });

  it('compares hosts without a registrable domain whole', () => {
    expect(judge('https://192.168.0.1:8443', ['https://192.168.0.1'])).toBeUndefined();
    expect(judge('https://192.168.0.2', ['https://192.168.0.1'])).toBe('crossSite');
    expect(judge('https://intranet', ['https://intranet'])).toBeUndefined();
    expect(judge('https://github.io', ['https://github.io'])).toBeUndefined();
  });

  it('that is on http has http URLs of its own, and https ones are another site', () => {
    expect(judge('http://api.example.com', ['http://example.com'])).toBeUndefined();
    expect(judge('//api.example.com', ['http://example.com'])).toBeUndefined();
    expect(judge('https://api.example.com', ['http://example.com'])).toBe('crossSite');
    expect(judge('http://other.com', ['http://example.com'])).toBe('insecureUrl');
  });

  it('or several: any of them will do', () => {
    const sites = ['https://example.com', 'https://alice.github.io'];
    expect(judge('https://api.example.com', sites)).toBeUndefined();
    expect(judge('https://alice.github.io', sites)).toBeUndefined();
    expect(judge('https://bob.github.io', sites)).toBe('crossSite');
  });
});

describe('without a site', () => {
  it('every host that is not this machine is possibly another site', () => {
    expect(judge('https://example.com')).toBe('possiblyCrossSite');
    expect(judge('//example.com')).toBe('possiblyCrossSite');
    expect(judge('http://example.com')).toBe('insecureUrl');
    expect(judge('https://localhost')).toBeUndefined();
    expect(judge('/x')).toBeUndefined();
  });
});

describe('the option allow', () => {
  it('settles an origin', () => {
    expect(judge('https://partner.example/x', [], ['https://partner.example'])).toBeUndefined();
    expect(judge('https://PARTNER.example:443/x', [], ['https://partner.example/'])).toBeUndefined();
    expect(judge('//partner.example/x', [], ['https://partner.example'])).toBeUndefined();
    expect(judge('http://partner.example/x', [], ['https://partner.example'])).toBe('insecureUrl');
    expect(judge('https://partner.example:8443/x', [], ['https://partner.example'])).toBe('possiblyCrossSite');
    expect(judge('https://api.partner.example/x', [], ['https://partner.example'])).toBe('possiblyCrossSite');
    expect(judge('http://partner.example/x', [], ['http://partner.example'])).toBeUndefined();
  });

  it('settles a host, with any scheme, and any port unless it names one', () => {
    expect(judge('http://partner.example:81/x', [], ['partner.example'])).toBeUndefined();
    expect(judge('https://partner.example:8443/x', [], ['PARTNER.example:8443'])).toBeUndefined();
    expect(judge('https://partner.example/x', [], ['partner.example:8443'])).toBe('possiblyCrossSite');
    expect(judge('https://bücher.example/', [], ['bücher.example'])).toBeUndefined();
  });

  it.each(['/x', 'https://partner.example/x', '*.partner.example', '//partner.example', 'partner.example?x', 'ftp://partner.example', 'user@partner.example', 'https://', 'a b', 'a.com,b.com', 'exa<mple.com'])(
    'refuses %j and says why',
    (entry) => expect(() => readAllow([entry])).toThrow(`the option "allow" holds ${JSON.stringify(entry)}, which is no origin`),
  );
});

describe('tldts', () => {
  it('is asked for its private section too', () => {
    const domainOf = loadRegistrableDomain(() => ({ getDomain: (host: string, options: object) => `${host} ${JSON.stringify(options)}` }));
    expect(domainOf('a.b')).toBe('a.b {"allowPrivateDomains":true}');
  });

  it('is named where it is absent', () => {
    const absent = (): never => {
      throw new Error("Cannot find module 'tldts'");
    };
    expect(() => loadRegistrableDomain(absent)).toThrow('npm install -D tldts');
  });
});
