import { asciiLowerCase, stripSpan } from './text.js';
import type { Span } from './text.js';

/** One attribute of a Set-Cookie string: what stands between two semicolons. All spans are offsets into the whole text. */
export interface ParsedAttribute {
  /** As written, without the WSP around it. Empty for an empty segment (`a=b;; Secure`, `a=b;`). */
  readonly name: string;
  /** `name` in ASCII lower-case: `samesite`, `max-age` … */
  readonly key: string;
  /** What follows the first `=`, without the WSP around it; `undefined` if there is no `=`. */
  readonly value: string | undefined;
  /** From the start of the name to the end of the value, without the WSP around them. */
  readonly span: Span;
  readonly nameSpan: Span;
  /** `undefined` if there is no `=`. */
  readonly valueSpan: Span | undefined;
  /** All of the text between the semicolons, WSP included. The `;` before it is at `segmentSpan[0] - 1`. */
  readonly segmentSpan: Span;
}

/** A Set-Cookie string taken apart. Nothing is decoded, unquoted or judged. */
export interface ParsedSetCookie {
  /** Empty if the pair has no `=`, or nothing before it. */
  readonly name: string;
  readonly value: string;
  /** `undefined` if the pair has no `=`: the whole pair is then the value. */
  readonly nameSpan: Span | undefined;
  readonly valueSpan: Span;
  /** In source order, one for each semicolon, so unknown names, repeated names and empty segments are all here. */
  readonly attributes: readonly ParsedAttribute[];
}

/** What SameSite says: `default` stands for a missing, empty or unknown value. */
export type SameSite = 'none' | 'lax' | 'strict' | 'default';

/**
 * Takes a Set-Cookie string (or a string assigned to `document.cookie`) apart.
 *
 * Semicolons separate, and nothing protects them: no quotes, no escapes. A comma separates nothing. The first segment is
 * always the name-value pair, even if it reads `Secure`.
 *
 * @param text the header's value, of any length; control characters are kept
 * @returns names and values with the spans they have in `text`; never throws
 * Source: rfc6265bis-22 section 5.6, steps 2–4 and the unparsed-attributes algorithm.
 */
export function parseSetCookie(text: string): ParsedSetCookie {
  const pairEnd = endOfSegment(text, 0);
  const pair = parseAttribute(text.slice(0, pairEnd));
  const attributes: ParsedAttribute[] = [];
  let semicolon = pairEnd;
  while (semicolon < text.length) {
    const end = endOfSegment(text, semicolon + 1);
    attributes.push(parseAttribute(text.slice(semicolon + 1, end), semicolon + 1));
    semicolon = end;
  }
  if (pair.valueSpan === undefined) {
    return { name: '', value: pair.name, nameSpan: undefined, valueSpan: pair.nameSpan, attributes };
  }
  return { name: pair.name, value: pair.value ?? '', nameSpan: pair.nameSpan, valueSpan: pair.valueSpan, attributes };
}

/**
 * Takes one attribute apart.
 *
 * @param segment the text between two semicolons; must hold no semicolon itself
 * @param offset where `segment` starts in the text that the spans shall count in
 * @returns the attribute; never throws
 * Source: rfc6265bis-22 section 5.6, unparsed-attributes steps 2–5.
 */
export function parseAttribute(segment: string, offset = 0): ParsedAttribute {
  const equals = segment.indexOf('=');
  const nameEnd = equals === -1 ? segment.length : equals;
  const name = stripSpan(segment, 0, nameEnd);
  const value = equals === -1 ? undefined : stripSpan(segment, equals + 1, segment.length);
  const whole = stripSpan(segment, 0, segment.length);
  const nameText = segment.slice(...name);
  return {
    name: nameText,
    key: asciiLowerCase(nameText),
    value: value && segment.slice(...value),
    span: shift(whole, offset),
    nameSpan: shift(name, offset),
    valueSpan: value && shift(value, offset),
    segmentSpan: [offset, offset + segment.length],
  };
}

/**
 * The attribute that counts among those of one name: the last one.
 *
 * @param key the attribute's name in ASCII lower-case
 * Source: rfc6265bis-22 section 5.7, steps 6, 7, 11 and 17. For SameSite the last one counts even if its value is unknown,
 * as web-platform-tests `cookies/samesite/multiple-samesite-attributes` asks.
 */
export function lastAttribute(attributes: readonly ParsedAttribute[], key: string): ParsedAttribute | undefined {
  return attributes.findLast((attribute) => attribute.key === key);
}

/**
 * What a SameSite value means.
 *
 * @param value the attribute's value without WSP around it; `undefined` for a missing attribute or one without `=`
 * @returns `default` for everything but the three words in any letter case: an unknown value never rejects a cookie
 * Source: rfc6265bis-22 section 5.6.7.
 */
export function sameSiteOf(value: string | undefined): SameSite {
  const word = asciiLowerCase(value ?? '');
  return word === 'none' || word === 'lax' || word === 'strict' ? word : 'default';
}

function endOfSegment(text: string, from: number): number {
  const semicolon = text.indexOf(';', from);
  return semicolon === -1 ? text.length : semicolon;
}

function shift([start, end]: Span, offset: number): Span {
  return [start + offset, end + offset];
}
