/** Cookies that belong together: one with SameSite=None for modern browsers, and its twin for old ones that misread None. */
import { enclosingFunction, type Node, type TextPart } from '../../evaluation/index.js';
import type { Company, Cookie } from '../cookie.js';

/** What tells whether two cookies are twins. */
export interface Identity {
  readonly node: Node;
  /** The name, with the code of each part that is not known between NULs; undefined where it depends on conditions. */
  readonly nameShape: string | undefined;
  /** The code of the value. */
  readonly valueSource: string | undefined;
}

/** @returns the shape of a text for {@link Identity} */
export function shapeOf(parts: readonly TextPart[], source: string): string | undefined {
  if (parts.some(({ kind }) => kind === 'choice')) return undefined;
  return parts.map((part) => (part.kind === 'chunk' ? part.text : `\0${source.slice(...part.node.range)}\0`)).join('');
}

/** What names the twin for old clients, where nothing else is said. */
export const USUAL_SUFFIX = '-legacy';

/** Whether one name is the other with something in front or behind: `sid-legacy`, `sidLegacy`, `_sid`, `legacy_sid`. */
const haveRelatedNames = ({ nameShape: a }: Identity, { nameShape: b }: Identity): boolean => isDerived(a, b) || isDerived(b, a);

function isDerived(name: string | undefined, stem: string | undefined): boolean {
  if (name === undefined || stem === undefined || stem === '') return false;
  const isBehind = name.startsWith(stem) && /^(?:[-_.:]|[A-Z\d]|legacy|compat|old)/.test(name.slice(stem.length));
  return isBehind || (name.endsWith(stem) && OLD_BEFORE.test(name.slice(0, -stem.length)));
}

const OLD_BEFORE = /^(?:_+|_*(?:legacy|compat|old)[-_.:]?)$/i;
const OLD_BEHIND = /^[-_.:]?(?:legacy|compat|old)$/i;

/** Whether a name says by itself that it is the twin of another: `sid-legacy`, `legacy_sid`. */
function isNamedAsTwin(name: string | undefined, stem: string | undefined): boolean {
  if (name === undefined || stem === undefined || stem === '' || name === stem) return false;
  if (name.startsWith(stem) && OLD_BEHIND.test(name.slice(stem.length))) return true;
  return name.endsWith(stem) && /^_*(?:legacy|compat|old)[-_.:]?$/i.test(name.slice(0, -stem.length));
}

/** Whether one function gives both the same value, and not by a literal: those need not have to do with one another. */
const haveSameValue = (a: Identity, b: Identity): boolean =>
  isInOneFunction(a, b) && a.valueSource !== undefined && !LITERAL.test(a.valueSource) && a.valueSource === b.valueSource;

export const isInOneFunction = (a: Pick<Identity, 'node'>, b: Pick<Identity, 'node'>): boolean =>
  enclosingFunction(a.node) === enclosingFunction(b.node);

const LITERAL = /^(?:$|['"`\d]|true$|false$)/;

/** Another cookie of the file that modern browsers get with SameSite=None: this one may be its twin. */
export function hasModernTwin(cookie: Cookie): boolean {
  const own = identityOf(cookie);
  return modernOnesBeside(cookie).some((other) => other.node !== own.node && mayBeTwins(own, other));
}

function mayBeTwins(own: Identity, other: Modern): boolean {
  const related = haveRelatedNames(own, other);
  return other.isModern ? related || haveSameValue(own, other) : related && isInOneFunction(own, other);
}

/** Whether a cookie plainly is the twin of one with SameSite=None: its name says so, or it has the same value and goes with Secure. */
export function isCompanion(cookie: Cookie): boolean {
  const own = identityOf(cookie);
  const others = modernOnesBeside(cookie);
  if (others.some(({ isModern, nameShape }) => isModern && isNamedAsTwin(own.nameShape, nameShape))) return true;
  return (
    others.some((other) => other.isModern && isLikeTwin(own, other)) &&
    cookie.find(['secure'], ({ secure }) => secure.is !== true) === undefined
  );
}

/** Whether it is like the twin of a cookie that may have SameSite=None. */
export function isLikeSomeTwin(cookie: Cookie): boolean {
  const own = identityOf(cookie);
  return modernOnesBeside(cookie).some((other) => other.node !== own.node && isLikeTwin(own, other));
}

function isLikeTwin(own: Identity, other: Modern): boolean {
  const [name, stem] = [own.nameShape, other.nameShape];
  if (name === undefined || stem === undefined || name === stem || !haveSameValue(own, other)) return false;
  return name.startsWith(stem) || (name.endsWith(stem) && OLD_BEFORE.test(name.slice(0, -stem.length)));
}

/** Another cookie of the file, by the same name, that goes with SameSite=None. */
export function hasNoneOfSameName(cookie: Cookie): boolean {
  const { node, nameShape } = cookie;
  if (nameShape === undefined) return false;
  return modernOnesBeside(cookie).some((other) => other.isModern && other.node !== node && other.nameShape === nameShape);
}

/** A cookie with SameSite=None in some world, or one of which the code leaves that open. */
interface Modern extends Identity {
  readonly isModern: boolean;
}

const identityOf = ({ node, nameShape, valueSource }: Cookie): Identity => ({ node, nameShape, valueSource });

const modern = new WeakMap<Company, readonly Modern[]>();

/** The cookies of the file that may have SameSite=None, among them maybe this one; looked for once. */
function modernOnesBeside({ company }: Cookie): readonly Modern[] {
  if (!company) return [];
  const known = modern.get(company) ?? company.cookies.flatMap(modernOne);
  modern.set(company, known);
  return known;
}

function modernOne(cookie: Cookie): readonly Modern[] {
  const { isModern } = cookie;
  return isModern === false ? [] : [{ ...identityOf(cookie), isModern: isModern === true }];
}
