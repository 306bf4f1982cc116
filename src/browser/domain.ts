/** Why a Domain attribute can match no host: a scheme, a port, two dots, or a star in front of it. */
export type DomainFault = 'scheme' | 'port' | 'dots' | 'star';

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const PORT = /^(?:[^:[\]]*|\[[^\]]*\]):\w*$/;
const HOST = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/i;

/**
 * Whether no host whatsoever matches a Domain attribute: browsers then reject the cookie wherever it is set. One leading dot
 * is ignored; whatever else is no part of a host name is compared as it is, and never equals one.
 *
 * @param attribute the attribute's value without WSP around it
 * @returns undefined where some host may match
 * Source: rfc6265bis-22 sections 5.6.3, 5.1.3 and 5.7 step 10.
 */
export function domainFault(attribute: string): DomainFault | undefined {
  const domain = attribute.startsWith('.') ? attribute.slice(1) : attribute;
  if (SCHEME.test(domain)) return 'scheme';
  if (domain.startsWith('*.')) return 'star';
  if (PORT.test(domain)) return 'port';
  return domain.startsWith('.') || domain.includes('..') ? 'dots' : undefined;
}

/** The host that such a Domain is plainly about: `example.com` of `https://example.com:3000/`; undefined where there is none. */
export function hostMeantBy(attribute: string): string | undefined {
  const [authority = ''] = attribute.replace(SCHEME, '').split(/[/?#]/, 1);
  const host = authority
    .replace(/:\w*$/, '')
    .replace(/^[*.]+/, '')
    .replace(/\.{2,}/g, '.');
  return HOST.test(host) ? host : undefined;
}
