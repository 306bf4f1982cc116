/** Cookies that belong together: one with SameSite=None for modern browsers, and its twin for old ones that misread None. */
import { enclosingFunction, type Node, type TextPart } from '../evaluation/index.js';

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

/** Whether one name is the other with something in front or behind: `sid-legacy`, `sidLegacy`, `_sid`, `legacy_sid`. */
export const haveRelatedNames = ({ nameShape: a }: Identity, { nameShape: b }: Identity): boolean => isDerived(a, b) || isDerived(b, a);

function isDerived(name: string | undefined, stem: string | undefined): boolean {
  if (name === undefined || stem === undefined || stem === '') return false;
  const isBehind = name.startsWith(stem) && /^(?:[-_.:]|[A-Z\d]|legacy|compat|old)/.test(name.slice(stem.length));
  return isBehind || (name.endsWith(stem) && /^(?:_+|(?:legacy|compat|old)[-_.:]?)$/i.test(name.slice(0, -stem.length)));
}

/** Whether one function gives both the same value, and not by a literal: those need not have to do with one another. */
export const haveSameValue = (a: Identity, b: Identity): boolean =>
  isInOneFunction(a, b) && a.valueSource !== undefined && !LITERAL.test(a.valueSource) && a.valueSource === b.valueSource;

export const isInOneFunction = (a: Identity, b: Identity): boolean => enclosingFunction(a.node) === enclosingFunction(b.node);

const LITERAL = /^(?:$|['"`\d]|true$|false$)/;
