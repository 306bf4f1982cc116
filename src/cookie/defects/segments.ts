/** The segments of a Set-Cookie text, as detectors ask for them, and edits of one. */
import type { Evaluation } from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';
import { isOwn } from '../edits/ownership.js';
import type { Raw, Segment } from '../readings.js';
import type { Field } from '../text-blocks.js';
import type { Scope } from '../search.js';
import type { TextCookie } from '../text-cookie.js';

interface FoundField {
  readonly field: Field;
  readonly when: string;
}

/** The first segment, in some world that is asked about, of which something is true whatever the unknown parts hold. */
export function firstField(
  cookie: TextCookie,
  asks: (field: Field, isPair: boolean) => boolean,
  scope: Scope = 'set',
): FoundField | undefined {
  for (const [i, cases] of cookie.written.blocks().entries()) {
    const hit = (fields: readonly Field[]): Field | undefined => fields.find((field, n) => asks(field, i === 0 && n === 0));
    if (!cases.some(({ value }) => hit(value))) continue;
    const found = cookie.ask([cases], (fields) => hit(fields) !== undefined, scope);
    const field = found && hit(found.answers[0]);
    if (field) return { field, when: found.when };
  }
  return undefined;
}

/** The segment that counts for an attribute; undefined where there is none, or another one may. */
export const segmentOf = (raw: Raw): Segment | undefined =>
  raw.kind === 'set' && raw.written.in === 'text' ? raw.written.segment : undefined;

/** Whether a range of a segment is written for this cookie alone. */
const owns = (ev: Evaluation, cookie: TextCookie, { node }: Segment, [from, to]: readonly [number, number]): boolean =>
  [cookie.node, node].some(({ range }) => range[0] <= from && to <= range[1]) && isOwn(ev, node, cookie.node);

/** Takes a segment out, with the semicolon before it. */
export function cut(ev: Evaluation, cookie: TextCookie, segment: Segment): Edit | undefined {
  const { whole } = segment;
  if (!whole || !owns(ev, cookie, segment, whole)) return undefined;
  const [from, to] = whole;
  const before = /;\s*$/.exec(ev.sourceCode.text.slice(Math.max(0, from - 80), from));
  return before ? [{ range: [from - before[0].length, to], text: '' }] : undefined;
}

/** Writes another text in the place of one that stands in the cookie's own code. */
export const rewrite = (
  ev: Evaluation,
  cookie: TextCookie,
  segment: Segment,
  range: readonly [number, number] | undefined,
  text: string,
): Edit | undefined => (range && owns(ev, cookie, segment, range) ? [{ range, text }] : undefined);
