/** A half-open range of UTF-16 offsets into a text, as `String.prototype.slice` and ESLint ranges count them. */
export type Span = readonly [start: number, end: number];

const encoder = new TextEncoder();
const HTAB = 0x09;
const DEL = 0x7f;

/**
 * Whether a character is WSP: SP or HTAB, the only two that a browser strips around names and values.
 * `String.prototype.trim()` strips far more (NBSP, VT, FF, line ends …) and is wrong for cookies.
 * Source: rfc6265bis-22 section 5.6, steps 4 and 5; RFC 5234 appendix B.1.
 */
export function isWsp(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/**
 * The span inside `[start, end)` of `text` without the WSP around it.
 * A span of nothing but WSP gives an empty span at its end.
 */
export function stripSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isWsp(text[from])) from += 1;
  while (to > from && isWsp(text[to - 1])) to -= 1;
  return [from, to];
}

/** `text` without the SP and HTAB characters around it (see {@link isWsp}). */
export function stripWsp(text: string): string {
  return text.slice(...stripSpan(text, 0, text.length));
}

/**
 * `text` with A–Z lower-cased and everything else left alone, as cookie attributes are compared.
 * `toLowerCase()` would also turn U+212A KELVIN SIGN into `k`.
 * Source: rfc6265bis-22 sections 4.1.1 (Note) and 5.6.1–5.6.7, "case-insensitively".
 */
export function asciiLowerCase(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The length of `text` in octets of UTF-8, the unit of every size limit on cookies. */
export function octetsOf(text: string): number {
  return text === '' ? 0 : encoder.encode(text).length;
}

/**
 * Whether `text` has a control character that makes a browser ignore a whole cookie: U+0000–U+001F except HTAB, and
 * U+007F. Source: rfc6265bis-22 section 5.6, step 1.
 */
export function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 && code !== HTAB) || code === DEL) return true;
  }
  return false;
}
