/** Deletions that cannot remove the cookie that the same file sets by that name: browsers tell cookies apart by more than the name. */
import { asciiLowerCase, namePrefixOf } from '../browser/index.js';
import type { Edit, Place } from '../model/index.js';
import type { Cookie, Readings, Wish, World } from './cookie.js';
import { secureIsFor } from './insecure.js';
import type { TextReading } from './readings.js';
import { isInOneFunction } from './old-clients/twins.js';

const ASKED = ['removal', 'path', 'domain', 'partitioned', 'secure'] as const;
type Asked = (typeof ASKED)[number];
type Decided = Pick<Readings, Asked>;
type Attribute = 'path' | 'domain' | 'partitioned';
const ATTRIBUTES: readonly Attribute[] = ['path', 'domain', 'partitioned'];
const TITLES: Readonly<Record<Attribute, string>> = { path: 'Path', domain: 'Domain', partitioned: 'Partitioned' };

/** A deletion that misses its cookie. */
export interface Miss {
  /** How the two differ, for a message: "with Path=/" and "with Path=/app". */
  readonly own: string;
  readonly other: string;
  readonly at: Place;
  readonly when: string;
  /** What makes it fit, where only one thing can be meant, … */
  readonly edit: Edit | undefined;
  /** … and whether that only adds what is missing. */
  readonly isAddition: boolean;
}

/** What tells cookies of one name apart, by rfc6265bis-22 section 5.7 step 23 and CHIPS; undefined where the code does not show it. */
interface Scope {
  readonly path: string | undefined;
  /** Empty for the host alone. */
  readonly domain: string | undefined;
  readonly partitioned: 'yes' | '' | undefined;
}

/** Why a deletion removes none of the cookies by its name that the file sets; undefined if it may remove one. */
export function missOf(cookie: Cookie): Miss | undefined {
  const { name, company } = cookie;
  // A prefix that names the host leaves one path and no domain: valid-cookie-prefix sees to both.
  if (name === undefined || !company || namePrefixOf(name)?.startsWith('__Host-') === true) return undefined;
  if (!cookie.find(['removal'], ({ removal }) => removal)) return undefined;
  // One that browsers reject for want of Secure deletes nothing anyway: another rule's to report.
  if (secureIsFor(cookie) !== undefined) return undefined;
  const settings = company.cookies.filter((other) => other !== cookie && other.name === name);
  const scopes = settings.flatMap((other) => other.all(ASKED, ({ removal }) => !removal).map(({ readings }) => scopeOf(readings)));
  const world =
    settings.some(isSet) && cookie.find(ASKED, (own) => own.removal && scopes.every((scope) => differs(scopeOf(own), scope).length > 0));
  if (!world || settings.some((other) => comesBetween(cookie, other)) || isExtra(settings, scopes)) return undefined;
  return describe(cookie, world, scopes);
}

const isSet = (cookie: Cookie): boolean => cookie.find(['deletion'], ({ deletion }) => !deletion) !== undefined;

function scopeOf({ path, domain, partitioned }: Decided): Scope {
  return {
    // A path that is no path, or none at all, is that of the URL (section 5.6.4).
    path: path.is === 'set' && path.text.startsWith('/') ? path.text : undefined,
    domain: domainOf(domain),
    partitioned: partitioned.is === 'unknown' ? undefined : partitioned.is ? 'yes' : '',
  };
}

/** A leading dot does not count (section 5.6.3); what is no host at all is rejected, and another rule's to report. */
function domainOf(domain: TextReading): string | undefined {
  if (domain.is !== 'set') return domain.is === 'absent' ? '' : undefined;
  const host = asciiLowerCase(domain.text.replace(/^\./, ''));
  return /^(?:[a-z\d-]+(?:\.[a-z\d-]+)*)?$/.test(host) ? host : undefined;
}

const differs = (a: Scope, b: Scope): readonly Attribute[] =>
  ATTRIBUTES.filter(
    (attribute) => a[attribute] !== undefined && b[attribute] !== undefined && comparable(a[attribute]) !== comparable(b[attribute]),
  );

/** The Cookie Store API puts a slash behind a path, so one at the end is not compared. */
const comparable = (value = ''): string => value.replace(/(?!^)\/$/, '');

/** One that the same function sets afterwards: what is deleted before is what an earlier version of the site left. */
const comesBetween = (cookie: Cookie, other: Cookie): boolean =>
  isInOneFunction(cookie, other) && other.node.range[0] > cookie.node.range[0] && !excludes(cookie, other);

/** Whether no run of the program reaches both. */
function excludes(cookie: Cookie, other: Cookie): boolean {
  const runs = cookie.all(['deletion'], () => true).map(({ formulas }) => formulas);
  return other.find(['deletion'], () => true, runs) === undefined;
}

/** Whether another deletion by that name does remove what is set: then this one is for what else there may be. */
function isExtra(others: readonly Cookie[], scopes: readonly Scope[]): boolean {
  return others.some((other) =>
    other
      .all(ASKED, ({ removal }) => removal)
      .some(({ readings }) => scopes.some((scope) => differs(scopeOf(readings), scope).length === 0)),
  );
}

function describe(cookie: Cookie, world: World<Asked>, scopes: readonly Scope[]): Miss {
  const own = scopeOf(world);
  const [scope] = [...scopes].sort((a, b) => differs(own, a).length - differs(own, b).length) as [Scope, ...Scope[]];
  const attributes = differs(own, scope);
  const written = attributes.filter((attribute) => isWritten(world, attribute));
  const isOne = scopes.every((other) => ATTRIBUTES.every((attribute) => other[attribute] === scope[attribute]));
  const edits = isOne ? attributes.map((attribute) => wishFor(attribute, scope)) : [];
  const [first] = written;
  return {
    own: attributes.map((attribute) => said(attribute, own)).join(' and '),
    other: attributes.map((attribute) => said(attribute, scope)).join(' and '),
    at: (first && placeOf(world, first)) ?? cookie.place,
    when: world.when,
    edit: edits.length > 0 ? cookie.change(world, merged(edits)) : undefined,
    isAddition: isOne && written.length === 0 && edits.every((wish) => wish.without === undefined),
  };
}

function said(attribute: Attribute, scope: Scope): string {
  const value = scope[attribute];
  if (value === '' || value === undefined) return `without ${TITLES[attribute]}`;
  return `with ${TITLES[attribute]}${attribute === 'partitioned' ? '' : `=${value}`}`;
}

function wishFor(attribute: Attribute, scope: Scope): Wish {
  const value = scope[attribute];
  if (attribute === 'partitioned') return value === 'yes' ? { partitioned: true, secure: true } : { without: attribute };
  return value === undefined || value === '' ? (attribute === 'domain' ? { without: attribute } : {}) : { [attribute]: value };
}

const merged = (wishes: readonly Wish[]): Wish => Object.assign({}, ...wishes) as Wish;

const isWritten = (world: Decided, attribute: Attribute): boolean => placeOf(world, attribute) !== undefined;

/** Where an attribute is written, if it is. */
function placeOf(world: Decided, attribute: Attribute): Place | undefined {
  const reading = world[attribute];
  return 'raw' in reading && reading.raw.kind === 'set' ? reading.raw.place : undefined;
}
