/** Whether a request leaves the site: its destination against the sites of the settings and the origins that are settled. */
import { createRequire } from 'node:module';
import { isLocalHost, isSameSite, type RegistrableDomain } from '../browser/index.js';
import type { Destination } from './destination.js';

export type Problem =
  /** To another site than those of the settings. */
  | 'crossSite'
  /** To a host; the settings name no site. */
  | 'possiblyCrossSite'
  /** Over plain http, where no Secure cookie travels. */
  | 'insecureUrl'
  | 'unknownUrl';

/**
 * @param sites the origins of `settings.samesite.site`
 * @returns undefined where cookies travel as on the site itself, or the user says that all is well
 */
export function problemOf(destination: Destination, sites: readonly string[], allow: readonly string[]): Problem | undefined {
  if (destination.kind === 'unknown') return 'unknownUrl';
  if (
    destination.kind !== 'host' ||
    isNoHost(destination.hostname, sites) ||
    isThisMachine(destination.hostname) ||
    isAllowed(destination, allow)
  )
    return undefined;
  const { scheme, host } = destination;
  const domainOf = sites.length > 0 ? registrableDomain() : undefined;
  if (domainOf && sites.some((site) => isSameSite(`${scheme ?? new URL(site).protocol}//${host}`, site, domainOf))) return undefined;
  if (scheme === 'http:') return 'insecureUrl';
  return domainOf ? 'crossSite' : 'possiblyCrossSite';
}

/** `https://__bridge_loaded__` tells a native shell something; hosts of a network of one's own are named in the settings. */
const isNoHost = (hostname: string, sites: readonly string[]): boolean =>
  /^\.|\.\./.test(hostname) || (sites.length === 0 && !/[.:]/.test(hostname));

/** Loopback, and the address that development servers name for all of their own. */
const isThisMachine = (hostname: string): boolean => hostname === '0.0.0.0' || isLocalHost(hostname);

let loaded: RegistrableDomain | undefined;

/** Loaded on first use: only files with requests, under settings that name a site, pay for the public suffix list. */
const registrableDomain = (): RegistrableDomain => (loaded ??= loadRegistrableDomain(createRequire(import.meta.url)));

/**
 * The public suffix list with its private section: `alice.github.io` and `bob.github.io` are two sites.
 * @throws Error that says what to install where `tldts` is absent
 */
export function loadRegistrableDomain(require: (name: string) => unknown): RegistrableDomain {
  try {
    const { getDomain } = require('tldts') as typeof import('tldts');
    return (host) => getDomain(host, { allowPrivateDomains: true });
  } catch (cause) {
    throw new Error(
      'eslint-plugin-samesite: settings.samesite.site needs the package "tldts", which holds the public suffix list. Install it: npm install -D tldts',
      { cause },
    );
  }
}

interface Allowed {
  /** Set where the entry is an origin: `https://partner.example`. */
  readonly origin: string | undefined;
  readonly host: string;
  readonly hasPort: boolean;
}

const read = new WeakMap<readonly string[], readonly Allowed[]>();
const ENTRY = /^(?:https?:\/\/)?[^\s/\\?#@*,]+\/?$/i;

/**
 * Reads the option `allow`: origins (`https://partner.example`) and hosts (`partner.example`, `partner.example:8443`).
 * @throws Error that quotes an entry that is neither
 */
export function readAllow(allow: readonly string[]): readonly Allowed[] {
  const known = read.get(allow);
  if (known) return known;
  const entries = allow.map((entry): Allowed => {
    const hasScheme = /^https?:\/\//i.test(entry);
    const text = hasScheme ? entry : `https://${entry}`;
    if (!ENTRY.test(entry) || !URL.canParse(text)) {
      throw new Error(
        `eslint-plugin-samesite: the option "allow" holds ${JSON.stringify(entry)}, which is no origin. Allowed are origins such as "https://partner.example" and hosts such as "partner.example", without a path or wildcards.`,
      );
    }
    const { origin, host, port } = new URL(text);
    return { origin: hasScheme ? origin : undefined, host, hasPort: port !== '' };
  });
  read.set(allow, entries);
  return entries;
}

const isAllowed = ({ scheme, origin, hostname, host }: Extract<Destination, { kind: 'host' }>, allow: readonly string[]): boolean =>
  readAllow(allow).some((entry) => {
    if (entry.origin !== undefined && scheme !== undefined) return entry.origin === origin;
    return entry.hasPort || entry.origin !== undefined ? entry.host === host : entry.host === hostname;
  });
