import type { Span } from './text.js';

/** An attribute that is complete, a comma, and what reads as another name with its `=`. An Expires date has a comma of its own. */
const FOLDED =
  /^[ \t]*(?:(?:secure|httponly|partitioned)[ \t]*|(?:path|domain|max-age|samesite|priority)[ \t]*=[^,;]*|expires[ \t]*=[^,;=]*(?:,[^,;=]*)?)(,[ \t]*)([^\s,;="]+)[ \t]*=/i;
const ATTRIBUTE = /^(?:secure|httponly|partitioned|path|domain|max-age|samesite|priority|expires)$/i;

/**
 * Where one attribute ends and a second cookie was meant to begin: `Path=/, b=2`. A comma separates nothing in Set-Cookie:
 * two cookies that are folded into one text are one cookie, whose attribute has a value that nobody meant.
 *
 * @param segment the text between two semicolons, not the name-value pair: there, commas may belong to the value
 * @returns the span of the comma and the white space behind it
 * Source: rfc6265bis-22 section 5.6; layered-cookies-02 section 4.1 (servers must not fold).
 */
export function secondCookieIn(segment: string): Span | undefined {
  const match = FOLDED.exec(segment);
  const [whole, comma, name] = match ?? [];
  if (whole === undefined || comma === undefined || name === undefined || ATTRIBUTE.test(name)) return undefined;
  const start = whole.lastIndexOf(comma + name);
  return [start, start + comma.length];
}
