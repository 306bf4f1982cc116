/** The name of a cookie as far as the code shows it, in each world. */
import { always, flatMap, type Cases, type TextPart } from '../evaluation/index.js';

/** A part of the name that the code does not show. No cookie's name has such a character (rfc6265bis-22 section 5.6 step 1). */
export const HIDDEN = '\0';

export type NameReading = { readonly is: 'shown'; readonly text: string } | { readonly is: 'unknown' };

const UNKNOWN: NameReading = { is: 'unknown' };

export const nameReading = (text: string | undefined): NameReading =>
  text === undefined ? UNKNOWN : { is: 'shown', text: text.replace(/^[ \t]+/, '') };

/** More choices than this in one name are not told apart. */
const MAX_CHOICES = 4;

/** The name in a text, or in one with more behind it. */
export const namesOf = (parts: readonly TextPart[]): Cases<NameReading> =>
  flatMap<string, NameReading>(textsOf(parts, MAX_CHOICES), (text) => always(nameReading(text)), UNKNOWN);

function textsOf(parts: readonly TextPart[], choices: number): Cases<string> {
  let text = '';
  for (const [i, part] of parts.entries()) {
    if (part.kind === 'choice' && choices > 0) {
      const [before, behind] = [text, parts.slice(i + 1)];
      return flatMap<readonly TextPart[], string>(
        part.cases,
        (inner) => textsOf([...inner, ...behind], choices - 1).map(({ when, value }) => ({ when, value: before + value })),
        before + HIDDEN,
      );
    }
    text += part.kind === 'chunk' ? part.text : HIDDEN;
  }
  return always(text);
}
