/** Cookies that belong together: one with SameSite=None for modern browsers, and its twin for old ones that misread None. */
import { enclosingFunction, type TextPart } from '../../evaluation/index.js';
import type { Company, Cookie } from '../cookie.js';
import { Moderns, type Identity, type Modern } from './moderns.js';

export type { Identity } from './moderns.js';

/** @returns the shape of a text for {@link Identity} */
export function shapeOf(parts: readonly TextPart[], source: string): string | undefined {
  if (parts.some(({ kind }) => kind === 'choice')) return undefined;
  return parts.map((part) => (part.kind === 'chunk' ? part.text : `\0${source.slice(...part.node.range)}\0`)).join('');
}

/** What names the twin for old clients, where nothing else is said. */
export const USUAL_SUFFIX = '-legacy';

const OLD_BEHIND = /^[-_.:]?(?:legacy|compat|old)$/i;

/** Whether a name says by itself that it is the twin of another: `sid-legacy`, `legacy_sid`. */
function isNamedAsTwin(name: string | undefined, stem: string | undefined): boolean {
  if (name === undefined || stem === undefined || stem === '' || name === stem) return false;
  if (name.startsWith(stem) && OLD_BEHIND.test(name.slice(stem.length))) return true;
  return name.endsWith(stem) && /^_*(?:legacy|compat|old)[-_.:]?$/i.test(name.slice(0, -stem.length));
}

/** Whether one function gives both the same value, and not by a literal: those need not have to do with one another. */
const haveSameValue = (a: Identity, b: Identity): boolean =>
  a.valueSource !== undefined && a.valueSource === b.valueSource && !LITERAL.test(a.valueSource) && isInOneFunction(a, b);

export const isInOneFunction = (a: Pick<Identity, 'node'>, b: Pick<Identity, 'node'>): boolean =>
  enclosingFunction(a.node) === enclosingFunction(b.node);

const LITERAL = /^(?:$|['"`\d]|true$|false$)/;

/** Another cookie of the file that modern browsers get with SameSite=None: this one may be its twin. */
export function hasModernTwin(cookie: Cookie): boolean {
  const own = identityOf(cookie);
  const moderns = modernsBeside(cookie);
  const { nameShape: name } = own;
  const related = name === undefined ? [] : [...moderns.stemsOf(name), ...moderns.madeOf(name)];
  if (related.some((other) => other.node !== own.node && (other.isModern || isInOneFunction(own, other)))) return true;
  return moderns.withValueOf(own).some((other) => other.isModern && other.node !== own.node && haveSameValue(own, other));
}

/** Whether a cookie plainly is the twin of one with SameSite=None: its name says so, or it has the same value and goes with Secure. */
export function isCompanion(cookie: Cookie): boolean {
  const own = identityOf(cookie);
  if (own.nameShape === undefined) return false;
  const stems = modernsBeside(cookie)
    .stemsOf(own.nameShape, true)
    .filter(({ isModern }) => isModern);
  if (stems.some(({ nameShape }) => isNamedAsTwin(own.nameShape, nameShape))) return true;
  return stems.some((other) => haveSameValue(own, other)) && cookie.find(['secure'], ({ secure }) => secure.is !== true) === undefined;
}

/** Whether it is like the twin of a cookie that may have SameSite=None. */
export function isLikeSomeTwin(cookie: Cookie): boolean {
  const own = identityOf(cookie);
  if (own.nameShape === undefined) return false;
  return modernsBeside(cookie)
    .stemsOf(own.nameShape, true)
    .some((other) => haveSameValue(own, other));
}

/** Another cookie of the file, by the same name, that goes with SameSite=None. */
export function hasNoneOfSameName(cookie: Cookie): boolean {
  const { node, nameShape } = cookie;
  if (nameShape === undefined) return false;
  return modernsBeside(cookie)
    .named(nameShape)
    .some((other) => other.isModern && other.node !== node);
}

const identityOf = ({ node, nameShape, valueSource }: Cookie): Identity => ({ node, nameShape, valueSource });

const known = new WeakMap<Company, Moderns>();

/** The cookies of the file that may have SameSite=None, among them maybe this one; looked for once. */
function modernsBeside({ company }: Cookie): Moderns {
  if (!company) return NONE;
  const moderns = known.get(company) ?? new Moderns(company.cookies.flatMap(modernOne));
  known.set(company, moderns);
  return moderns;
}

const NONE = new Moderns([]);

function modernOne(cookie: Cookie): readonly Modern[] {
  const { isModern } = cookie;
  return isModern === false ? [] : [{ ...identityOf(cookie), isModern: isModern === true }];
}
