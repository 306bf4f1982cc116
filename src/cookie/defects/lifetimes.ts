/** Lifetimes that browsers do not read: the cookie then ends with the browser session. */
import { behaviours, parseCookieDate, parseMaxAge } from '../../browser/index.js';
import { memberName, single, type Evaluation, type Node } from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';
import { HOLE, attributeOf, isPair } from '../fields.js';
import type { Raw, Segment } from '../readings.js';
import type { TextCookie } from '../text-cookie.js';
import type { Defect, Way } from './defect.js';
import { rewrite, segmentOf } from './segments.js';

/** How a browser takes a lifetime; `unread` is one that it ignores. */
type Taken = 'absent' | 'read' | 'unread' | 'unknown';

const BROWSERS = Object.values(behaviours);

/**
 * A Max-Age or Expires that no browser reads, where no other lifetime counts in its place.
 * Source: rfc6265bis-22 sections 5.6.1, 5.6.2 and 5.7 step 6.
 */
export function* unreadLifetimes(ev: Evaluation, cookie: TextCookie): Generator<Defect> {
  const { written } = cookie;
  const [ages, dates] = [written.read('max-age'), written.read('expires')];
  if (![...ages, ...dates].some(({ value }) => value.kind === 'set')) return;
  const isEmptied = isWithoutValue(cookie);
  const age = (raw: Raw): Taken => taken(raw, (segment) => maxAge(ev, segment));
  const date = (raw: Raw): Taken => taken(raw, (segment) => expires(ev, segment, isEmptied));
  const badAge = cookie.ask([ages, dates], (one, other) => age(one) === 'unread' && NO_LIFETIME.has(date(other)));
  const badDate = cookie.ask([ages, dates], (one, other) => date(other) === 'unread' && NO_LIFETIME.has(age(one)));
  const wrongAge = badAge && segmentOf(badAge.answers[0]);
  const wrongDate = badDate && segmentOf(badDate.answers[1]);
  if (wrongAge) yield defect('unreadMaxAge', cookie, wrongAge, badAge.when, waysToSayAge(ev, cookie, wrongAge), ev);
  if (wrongDate) yield defect('unreadExpires', cookie, wrongDate, badDate.when, waysToSayDate(ev, cookie, wrongDate), ev);
}

const NO_LIFETIME: ReadonlySet<Taken> = new Set(['absent', 'unread']);

function defect(
  problem: Defect['problem'],
  cookie: TextCookie,
  segment: Segment,
  when: string,
  ways: readonly Way[],
  { sourceCode }: Evaluation,
): Defect {
  const [hole] = segment.holes;
  const text = segment.value ?? (hole ? (segment.shape ?? '').replaceAll(HOLE, `\${${sourceCode.getText(hole)}}`) : '');
  return { problem, at: segment.said, data: { cookie: cookie.title, when, text }, ways };
}

function taken(raw: Raw, read: (segment: Segment) => Taken): Taken {
  if (raw.kind === 'absent') return 'absent';
  const segment = segmentOf(raw);
  return segment ? read(segment) : 'unknown';
}

function maxAge(ev: Evaluation, { value, shape = '', holes }: Segment): Taken {
  // Nothing behind the `=` is how code says that there is no lifetime.
  if (value === '' || value === undefined) return 'absent';
  const text = value ?? printed(ev, shape, holes);
  if (text !== undefined) return BROWSERS.some((browser) => parseMaxAge(text, browser) !== undefined) ? 'read' : 'unread';
  return /[^-+0-9]/.test(shape.replaceAll(HOLE, '')) ? 'unread' : 'unknown';
}

function expires(ev: Evaluation, { value, shape = '', past, holes }: Segment, isEmptied: boolean): Taken {
  if (value === '' || value === undefined) return 'absent';
  // Session cookies is what these are meant to be, and are.
  if (typeof value === 'string' && (/^session$/i.test(value) || (value === '0' && !isEmptied))) return 'absent';
  const text = value ?? printed(ev, shape, holes);
  if (text !== undefined) return BROWSERS.some((browser) => parseCookieDate(text, browser) !== undefined) ? 'read' : 'unread';
  return past === true ? 'read' : 'unknown';
}

/** Whether the cookie is set to nothing, which is how cookies are deleted. */
const isWithoutValue = ({ written }: TextCookie): boolean =>
  (written.blocks()[0] ?? []).every(({ value: [pair] }) => pair !== undefined && isPair(pair) && attributeOf(pair).value === '');

/** What methods of dates print, by way of example. */
const PRINTED: ReadonlyMap<string, string> = new Map([
  ['toISOString', '2030-01-01T00:00:00.000Z'],
  ['toUTCString', 'Tue, 01 Jan 2030 00:00:00 GMT'],
  ['toGMTString', 'Tue, 01 Jan 2030 00:00:00 GMT'],
  ['toDateString', 'Tue Jan 01 2030'],
  ['getTime', '1893456000000'],
]);

/** An example of the text that an expression is known to give which prints a date. */
export function printedDate(ev: Evaluation, node: Node): string | undefined {
  const method = isTime(ev, node) ? undefined : methodOf(node);
  return method === undefined || method === 'getTime' ? undefined : PRINTED.get(method);
}

/** An example of what an attribute says whose value is one call that is known to print a date or a number. */
function printed(ev: Evaluation, shape: string, [hole, second]: readonly Node[]): string | undefined {
  if (shape !== HOLE || !hole || second) return undefined;
  return isTime(ev, hole) ? PRINTED.get('getTime') : printedDate(ev, hole);
}

const methodOf = (node: Node): string | undefined =>
  node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? memberName(node.callee) : undefined;

/** Whether an expression counts milliseconds since 1970: `Date.now() + 1000`, `date.getTime()`. */
function isTime(ev: Evaluation, node: Node): boolean {
  if (node.type === 'BinaryExpression')
    return (node.operator === '+' || node.operator === '-') && isTime(ev, node.left) && isNumber(ev, node.right);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object } = node.callee;
  const isNow = memberName(node.callee) === 'now' && object.type === 'Identifier' && object.name === 'Date' && !ev.variableOf(object);
  return isNow || (memberName(node.callee) === 'getTime' && node.arguments.length === 0);
}

function isNumber(ev: Evaluation, node: Node): boolean {
  if (node.type === 'BinaryExpression' && node.operator !== '+') return ARITHMETIC.has(node.operator);
  const value = single(ev.value(node));
  return value?.kind === 'constant' && typeof value.value === 'number';
}

const ARITHMETIC = new Set(['-', '*', '/', '%', '**']);

const UNITS: readonly (readonly [unit: RegExp, seconds: number])[] = [
  [/^(?:s|secs?|seconds?)$/i, 1],
  [/^(?:m|mins?|minutes?)$/i, 60],
  [/^(?:h|hrs?|hours?)$/i, 3_600],
  [/^(?:d|days?)$/i, 86_400],
  [/^(?:w|weeks?)$/i, 604_800],
];

function waysToSayAge(ev: Evaluation, cookie: TextCookie, segment: Segment): readonly Way[] {
  const { value } = segment;
  if (typeof value !== 'string') return [];
  const number = /^"?([-+]?[0-9.]+(?:e[0-9]+)?)[ ]*([a-z]*)"?$/i.exec(value);
  if (number) {
    const [, count = '', word = ''] = number;
    const unit = word === '' ? 1 : UNITS.find(([name]) => name.test(word))?.[1];
    const seconds = Math.trunc(Number(count) * (unit ?? Number.NaN));
    if (!Number.isSafeInteger(seconds)) return [];
    const edit = rewrite(ev, cookie, segment, segment.valuePlace, String(seconds));
    // One `m` may stand for months as well, and a fraction for a slip.
    return [{ does: 'saySeconds', data: { seconds: String(seconds) }, edit, isPlain: unit === 1 && seconds === Number(count) }];
  }
  const date = utcOf(value);
  if (date === undefined) return [];
  return [
    {
      does: 'useExpires',
      data: { date },
      edit: rewrite(ev, cookie, segment, segment.whole, `${spelt(segment, 'Expires')}=${date}`),
    },
  ];
}

function waysToSayDate(ev: Evaluation, cookie: TextCookie, segment: Segment): readonly Way[] {
  const { value, holes } = segment;
  const [hole] = holes;
  if (value === null)
    return hole ? [{ does: 'useUtcString', edit: asUtcString(ev, cookie, hole), isPlain: methodOf(hole) === 'toISOString' }] : [];
  if (value === undefined) return [];
  if (/^-?[0-9]$/.test(value)) {
    const text = `${spelt(segment, 'Max-Age')}=0`;
    return [{ does: 'useMaxAge', data: {}, edit: rewrite(ev, cookie, segment, segment.whole, text) }];
  }
  const date = utcOf(value);
  if (date === undefined) return [];
  const edit = rewrite(ev, cookie, segment, segment.valuePlace, date);
  return [{ does: 'sayDate', data: { date }, edit, isPlain: ISO.test(value) }];
}

/** An attribute's name in lower case, where the one that it takes the place of is. */
const spelt = ({ name }: Segment, other: string): string => (name === name.toLowerCase() ? other.toLowerCase() : other);

/** A date of ISO 8601 that says its time zone, or is a day of UTC. */
const ISO = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[-+][0-9]{2}:?[0-9]{2}))?$/i;

/** As a cookie date, what is a date of ISO 8601, or a time in seconds or milliseconds since 1970. */
function utcOf(text: string): string | undefined {
  const isTimestamp = /^[0-9]{10}(?:[0-9]{3})?$/.test(text);
  if (!isTimestamp && !ISO.test(text)) return undefined;
  const date = new Date(isTimestamp ? Number(text) * (text.length === 10 ? 1_000 : 1) : text);
  return Number.isNaN(date.getTime()) ? undefined : date.toUTCString();
}

/** Has a date printed as cookies have it; undefined where the object may be another kind of date. */
function asUtcString(ev: Evaluation, cookie: TextCookie, hole: Node): Edit | undefined {
  const [from, to] = cookie.node.range;
  if (hole.range[0] < from || hole.range[1] > to) return undefined;
  if (isTime(ev, hole)) return [{ range: hole.range, text: `new Date(${ev.sourceCode.getText(hole)}).toUTCString()` }];
  if (hole.type !== 'CallExpression' || hole.callee.type !== 'MemberExpression' || hole.callee.computed) return undefined;
  const isDate = single(ev.value(hole.callee.object))?.kind === 'date';
  return isDate ? [{ range: hole.callee.property.range, text: 'toUTCString' }] : undefined;
}
