/** Cookies that are too long, and characters that no cookie may hold. */
import { MAX_ATTRIBUTE_OCTETS, MAX_PAIR_OCTETS, hasControlCharacter, octetsOf, stripWsp } from '../../browser/index.js';
import type { Chunk, Evaluation } from '../../evaluation/index.js';
import type { Edit, Place } from '../../model/index.js';
import type { Cookie } from '../cookie.js';
import { HOLE, textOf } from '../fields.js';
import { isOwn } from '../edits/ownership.js';
import type { Field, Known } from '../text-blocks.js';
import { TextCookie } from '../text-cookie.js';
import type { Defect, Way } from './defect.js';
import { firstField } from './segments.js';

/** How many octets a text has at least. */
const shownOctets = (text: string): number => octetsOf(stripWsp(text).replaceAll(HOLE, ''));

/** Name and value have 4,096 octets together at most (rfc6265bis-22 section 5.6 step 5); what the code does not show comes on top. */
export function* tooLong(cookie: TextCookie): Generator<Defect> {
  const octets = (field: Field): number => {
    const [name = '', ...value] = textOf(field).split('=');
    return shownOctets(name) + shownOctets(value.join('='));
  };
  const found = firstField(cookie, (field, isPair) => isPair && octets(field) > MAX_PAIR_OCTETS);
  if (!found) return;
  const data = { cookie: cookie.title, when: found.when, octets: octets(found.field).toLocaleString('en-US') };
  yield { problem: 'tooLong', at: longest(cookie, found.field) ?? cookie.place, data, ways: [] };
}

/** Where the longest part of a value is written; behind the name, where they stand in one piece. */
function longest(cookie: TextCookie, field: Field): Place | undefined {
  const known = field.filter((token) => token.kind === 'known');
  const token = known.reduce<Known | undefined>((most, one) => (one.text.length > (most?.text.length ?? 0) ? one : most), undefined);
  return (
    token && (cookie.written.rangeOf(token, token === field[0] ? token.text.indexOf('=') + 1 : 0, token.text.length) ?? token.chunk.node)
  );
}

/** An attribute whose value has more than 1,024 octets is skipped (rfc6265bis-22 section 5.6, unparsed-attributes step 6). */
export function* attributeTooLong(cookie: Cookie): Generator<Defect> {
  if (cookie.manners.refuses.includes('longAttribute')) return;
  for (const attribute of ['path', 'domain'] as const) {
    const world = cookie.find([attribute, 'deletion'], (readings) => {
      const reading = readings[attribute];
      return !readings.deletion && reading.is === 'set' && reading.raw.kind === 'set' && octetsOf(reading.text) > MAX_ATTRIBUTE_OCTETS;
    });
    const reading = world?.[attribute];
    if (world === undefined || reading?.is !== 'set') continue;
    const name = attribute === 'path' ? 'Path' : 'Domain';
    const octets = octetsOf(reading.text).toLocaleString('en-US');
    yield { problem: 'attributeTooLong', at: reading.at, data: { cookie: cookie.title, when: world.when, name, octets }, ways: [] };
  }
}

/** A control character anywhere makes browsers ignore the whole cookie (rfc6265bis-22 section 5.6 step 1). */
export function* controlCharacter(ev: Evaluation, cookie: TextCookie): Generator<Defect> {
  const tokenIn = (field: Field): Known | undefined =>
    field.find((token): token is Known => token.kind === 'known' && hasControlCharacter(token.text));
  const found = firstField(cookie, (field) => tokenIn(field) !== undefined);
  const token = found && tokenIn(found.field);
  if (!token) return;
  const { text } = token.chunk;
  const at = controlIn(text, token.from);
  const data = { cookie: cookie.title, when: found.when, character: nameOf(text.charAt(at)) };
  // A line break alone cannot be pointed at.
  const place = cookie.written.rangeOf({ ...token, from: 0 }, Math.max(0, at - 1), at + 1) ?? token.chunk.node;
  const ways: readonly Way[] = [{ does: 'removeLineBreaks', edit: withoutLineBreaks(ev, cookie), isPlain: true }];
  yield { problem: 'controlCharacter', at: place, data, ways };
}

function controlIn(text: string, from: number): number {
  let at = from;
  while (!hasControlCharacter(text.charAt(at))) at += 1;
  return at;
}

const nameOf = (character: string): string =>
  character === '\n' || character === '\r' ? 'a line break' : `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Takes all line breaks beside semicolons and at the ends out; undefined where there is another control character. */
function withoutLineBreaks(ev: Evaluation, cookie: TextCookie): Edit | undefined {
  const tokens = cookie.written.blocks().flatMap((cases) => cases.flatMap(({ value }) => value.flat()));
  const known = tokens.filter((token): token is Known => token.kind === 'known');
  const byChunk = new Map(known.map((token) => [token.chunk, token]));
  const [first, last] = [known[0]?.chunk, tokens.at(-1)];
  const edits = [...byChunk].map(([chunk, token]) =>
    hasControlCharacter(chunk.text)
      ? isOwn(ev, chunk.node, cookie.node) &&
        joined(cookie, { ...token, from: 0 }, chunk === first, last?.kind === 'known' && last.chunk === chunk)
      : [],
  );
  return edits.every((edit) => edit) ? (edits.flat() as unknown as Edit) : undefined;
}

/** The lines of one chunk made one. */
function joined(cookie: TextCookie, token: Known, isFirst: boolean, isLast: boolean): Edit | undefined {
  const { text }: Chunk = token.chunk;
  const edits = [...text.matchAll(/(?<![ \t])[ \t]*[\r\n][ \t\r\n]*/g)].map(({ 0: found, index }) => {
    const end = index + found.length;
    const isStart = isFirst && index === 0;
    const isEnd = (isLast && end === text.length) || text.startsWith(';', end);
    const range = text.charAt(index - 1) === ';' || isStart || isEnd ? cookie.written.rangeOf(token, index, end) : undefined;
    return range && { range, text: isStart || isEnd ? '' : ' ' };
  });
  const isAll = !hasControlCharacter(text.replace(/[\r\n]/g, ''));
  return isAll && edits.every((edit) => edit) ? (edits as Edit) : undefined;
}
