/** Attributes that a later one of the same name overrules. */
import { behaviours, domainFault, parseCookieDate, parseMaxAge, sameSiteOf, secondCookieIn } from '../../browser/index.js';
import type { Evaluation } from '../../evaluation/index.js';
import { attributeOf } from '../fields.js';
import type { Segment } from '../readings.js';
import type { Field } from '../text-blocks.js';
import type { TextCookie } from '../text-cookie.js';
import type { Defect } from './defect.js';
import { cut } from './segments.js';

/** Whether an attribute's value is one that browsers take. */
const VALID: Readonly<Record<string, (value: string) => boolean>> = {
  samesite: (value) => sameSiteOf(value) !== 'default',
  path: (value) => value.startsWith('/'),
  domain: (value) => value !== '' && domainFault(value) === undefined,
  'max-age': (value) => parseMaxAge(value, behaviours.chromium) !== undefined,
  expires: (value) => parseCookieDate(value, behaviours.chromium) !== undefined,
};

interface Occurrence {
  readonly segment: Segment;
  /** The literal that holds it. */
  readonly chunk: unknown;
  /** Which of the alternatives of a part of the text it is in; undefined where it is there in any case. */
  readonly alternative: string | undefined;
}

/** Of attributes of one name the last one counts (rfc6265bis-22 section 4.1.1, 5.7), even where an earlier one says what is meant. */
export function* overruled(ev: Evaluation, cookie: TextCookie): Generator<Defect> {
  for (const [key, isValid] of Object.entries(VALID)) {
    const all = written(cookie, key);
    const last = all.at(-1);
    const first = all.findLast((one) => one !== last && isTogether(one, last) && isWithin(cookie, one));
    if (!first || !last) continue;
    const [value, other] = [first.segment.value, last.segment.value];
    if (typeof value !== 'string' || typeof other !== 'string' || !isValid(value) || same(key, value, other)) continue;
    if (secondCookieIn(`${key}=${value}`)) continue;
    // A SameSite or lifetime that browsers do not take has a report of its own.
    if (!isValid(other) && key !== 'path' && key !== 'domain') continue;
    const found = cookie.ask([], () => true);
    if (!found) continue;
    const text = `${last.segment.name}=${other}`;
    yield {
      problem: 'overruled',
      at: first.segment.place,
      data: { cookie: cookie.title, when: found.when, text: `${first.segment.name}=${value}`, other: text },
      ways: [
        { does: 'removeThis', data: { text: `${first.segment.name}=${value}` }, edit: cut(ev, cookie, first.segment) },
        { does: 'removeOther', data: { text }, edit: cut(ev, cookie, last.segment) },
      ],
    };
  }
}

const same = (key: string, a: string, b: string): boolean =>
  key === 'samesite' || key === 'domain' ? a.toLowerCase() === b.toLowerCase() : a === b;

/** Every segment of one name, in order. */
function written({ written: text }: TextCookie, key: string): readonly Occurrence[] {
  const isOne = (field: Field, isPair: boolean): boolean => !isPair && attributeOf(field).key === key;
  return text.blocks().flatMap((cases, i) =>
    cases.flatMap(({ value }, k) => {
      const alternative = cases.length === 1 ? undefined : `${i}/${k}`;
      const fields = value.filter((field, n) => isOne(field, i === 0 && n === 0));
      return fields.map((field) => ({ segment: text.segmentOf(field), chunk: chunkOf(field), alternative }));
    }),
  );
}

const chunkOf = (field: Field): unknown => {
  const token = field.find((one) => one.kind === 'known');
  return token?.kind === 'known' ? token.chunk : undefined;
};

/** Whether the two always go together: what is added under a condition is there to overrule. */
const isTogether = (one: Occurrence, last: Occurrence | undefined): boolean =>
  one.alternative === last?.alternative && (one.alternative === undefined || one.chunk === last?.chunk);

/** What a constant from elsewhere says may be overruled on purpose. */
const isWithin = ({ node: { range } }: TextCookie, { segment: { whole } }: Occurrence): boolean =>
  whole !== undefined && range[0] <= whole[0] && whole[1] <= range[1];
