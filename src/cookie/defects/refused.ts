/** Values that a call refuses with an error, where browsers would take them, or pass them over, in a header. */
import { MAX_ATTRIBUTE_OCTETS, octetsOf } from '../../browser/index.js';
import type { Refusal } from '../../catalog/index.js';
import { stringOf, type Evaluation } from '../../evaluation/index.js';
import type { Place } from '../../model/index.js';
import { retext } from '../edits/ownership.js';
import type { OptionCookie } from '../option-cookie.js';
import type { Raw, TextReading } from '../readings.js';
import type { Defect, Way } from './defect.js';
import { printedDate } from './lifetimes.js';

interface Rule {
  readonly refusal: Refusal;
  readonly attribute: 'domain' | 'path';
  readonly isRefused: (text: string) => boolean;
  readonly why: string;
  readonly mends?: (text: string) => string;
}

/** The slash that `cookieStore.set()` puts behind a path counts. */
const isLong = (text: string): boolean => octetsOf(text) + (text.endsWith('/') ? 0 : 1) > MAX_ATTRIBUTE_OCTETS;
const LONG = 'it has more than 1,024 octets';

const RULES: readonly Rule[] = [
  {
    refusal: 'dottedDomain',
    attribute: 'domain',
    isRefused: (text) => text.startsWith('.'),
    why: 'a domain has no dot in front there (it holds for all subdomains anyhow)',
    mends: (text) => text.replace(/^\.+/, ''),
  },
  {
    refusal: 'relativePath',
    attribute: 'path',
    isRefused: (text) => text !== '' && !text.startsWith('/'),
    why: 'a path begins with a slash',
    mends: (text) => `/${text}`,
  },
  { refusal: 'longAttribute', attribute: 'path', isRefused: isLong, why: LONG },
  { refusal: 'longAttribute', attribute: 'domain', isRefused: (text) => octetsOf(text) > MAX_ATTRIBUTE_OCTETS, why: LONG },
];

/** @returns one defect for each attribute of a cookie that its call refuses */
export function* refused(ev: Evaluation, cookie: OptionCookie): Generator<Defect> {
  const { refuses } = cookie.manners;
  for (const rule of RULES) if (refuses.includes(rule.refusal)) yield* refusedText(ev, cookie, rule);
  if (refuses.includes('textDate')) yield* refusedDate(ev, cookie);
}

function* refusedText(ev: Evaluation, cookie: OptionCookie, { attribute, isRefused, why, mends }: Rule): Generator<Defect> {
  const isOne = (reading: TextReading): boolean => reading.is === 'set' && reading.raw.kind === 'set' && isRefused(reading.text);
  const world = cookie.find([attribute], (readings) => isOne(readings[attribute]));
  const reading = world?.[attribute];
  if (world === undefined || reading?.is !== 'set') return;
  const { text, at, raw } = reading;
  const node = raw.kind === 'set' ? raw.value.node : undefined;
  const mended = mends?.(text);
  const edit = retext(ev, node, cookie.node, mended);
  yield defect(cookie, attribute, at, shortened(text), world.when, why, [
    { does: 'useText', data: { text: mended ?? '' }, edit, isPlain: true },
  ]);
}

/** WebIDL makes a number of it, which a date in words is not. */
function* refusedDate(ev: Evaluation, cookie: OptionCookie): Generator<Defect> {
  const said = (raw: Raw): string | undefined => {
    if (raw.kind !== 'set') return undefined;
    return stringOf(raw.value) ?? printedDate(ev, raw.value.node);
  };
  const found = cookie.ask([cookie.given('expires')], (raw) => Number.isNaN(Number(said(raw) ?? 0)), 'deletions too');
  const [raw] = found?.answers ?? [];
  if (!found || raw?.kind !== 'set') return;
  const text = stringOf(raw.value) ?? ev.sourceCode.getText(raw.value.node);
  yield defect(cookie, 'expires', raw.place, shortened(text), found.when, 'a date is a number of milliseconds or a Date there', []);
}

function defect(cookie: OptionCookie, option: string, at: Place, text: string, when: string, why: string, ways: readonly Way[]): Defect {
  return { problem: 'refused', at, data: { cookie: cookie.title, option, text, when, api: cookie.says, why }, ways };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
