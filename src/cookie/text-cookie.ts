/** A cookie that is written as Set-Cookie text. */
import { behaviours, parseMaxAge } from '../browser/index.js';
import type { SameSiteValue } from '../catalog/index.js';
import {
  always,
  flatMap,
  mayHoldSemicolon,
  overlay,
  type Cases,
  type Evaluation,
  type Formula,
  type Node,
  type TextPart,
} from '../evaluation/index.js';
import type { Edit, Place } from '../model/index.js';
import { Cookie, type Manners, type Mended, type Readings, type Wish } from './cookie.js';
import { CookieText } from './cookie-text.js';
import { together, wantedOf, type Wanted } from './edits/edit.js';
import { nameReading, type NameReading } from './names.js';
import { hasOneReader, isOwn } from './edits/ownership.js';
import {
  flagSegment,
  sameSiteSegment,
  textOf,
  type FlagReading,
  type Raw,
  type SameSiteReading,
  type Segment,
  type TextReading,
} from './readings.js';
import { likeCase, separatorOf } from './edits/style.js';
import { append, insertBefore, replaceRange } from './edits/texts.js';

const MANNERS: Manners = {
  addsSecure: false,
  needsHttps: false,
  behindProxy: '',
  noneWithoutSecure: 'prints',
  securesNone: false,
  hasNoSameSite: false,
  hasNoSecure: false,
  hasNoHttpOnly: false,
  sameSiteKey: 'SameSite',
  taken: 'Strict, Lax or None',
  attributesAt: '',
  refuses: [],
  runsIn: undefined,
};
const IN_BROWSER: Manners = { ...MANNERS, runsIn: 'browser' };
const SPELLING: Readonly<Record<SameSiteValue, string>> = { lax: 'Lax', strict: 'Strict', none: 'None' };

const spelt = (value: string): string => (Object.hasOwn(SPELLING, value) ? SPELLING[value as SameSiteValue] : value);

/** Attributes as a text has them, in front of their values. */
const TEXTS: Readonly<Record<Wanted['attribute'], string>> = {
  sameSite: 'SameSite=',
  secure: 'Secure',
  httpOnly: 'HttpOnly',
  partitioned: 'Partitioned',
  path: 'Path=',
  domain: 'Domain=',
};

/** What is cut out of a Set-Cookie text may hold attributes. */
const SET_COOKIE = /set[-_]?cookie/i;

export class TextCookie extends Cookie {
  readonly isText = true;
  readonly hasValue = true;
  readonly #text: CookieText;

  constructor(ev: Evaluation, node: Node, says: string, parts: readonly TextPart[], when: readonly Formula[] = [], inBrowser = false) {
    super(ev, node, says, inBrowser ? IN_BROWSER : MANNERS, when);
    this.#text = new CookieText(
      node,
      parts,
      ev.sourceCode.text,
      (part) => SET_COOKIE.test(ev.sourceCode.getText(part)) || mayHoldSemicolon(ev, part),
    );
  }

  /** The text itself, taken apart. */
  get written(): CookieText {
    return this.#text;
  }

  /** Whether the text is one of a cookie at all, as far as the code shows it. */
  get isCookie(): boolean {
    return this.#text.isCookie();
  }

  get name(): string | undefined {
    return this.#text.name;
  }

  get nameShape(): string | undefined {
    return this.#text.nameShape;
  }

  get valueShape(): string | undefined {
    return this.#text.valueShape;
  }

  get valuePlace(): Place {
    return this.#text.place;
  }

  get valueSource(): string | undefined {
    return this.#text.valueSource;
  }

  get place(): Place {
    return this.#text.place;
  }

  /** The name alone, where it is written at the start of the pair. */
  get namePlace(): Place {
    const { place, name } = this;
    if ('type' in place || name === undefined) return place;
    const [from, to] = place;
    return this.ev.sourceCode.text.slice(from, to).startsWith(name) ? [from, from + name.length] : place;
  }

  protected names(): Cases<NameReading> {
    return flatMap<string | undefined, NameReading>(this.#text.names(), (name) => always(nameReading(name)), { is: 'unknown' });
  }

  protected sameSite(): Cases<SameSiteReading> {
    const raws = this.#text.read('samesite', 'samesite');
    return flatMap<Raw, SameSiteReading>(raws, (raw) => always(sameSiteSegment(raw)), { is: 'unknown' });
  }

  protected secure(): Cases<FlagReading> {
    return flatMap<Raw, FlagReading>(this.#text.read('secure'), (raw) => always(flagSegment(raw)), { is: 'unknown' });
  }

  protected flag(attribute: 'httpOnly' | 'partitioned'): Cases<FlagReading> {
    return flatMap<Raw, FlagReading>(this.#text.read(attribute.toLowerCase()), (raw) => always(flagSegment(raw)), { is: 'unknown' });
  }

  protected text(attribute: 'path' | 'domain'): Cases<TextReading> {
    return flatMap<Raw, TextReading>(this.#text.read(attribute), (raw) => always(textOf(raw)), { is: 'unknown' });
  }

  protected deletion(lost = true): Cases<boolean> {
    const byDate = flatMap<Raw, boolean>(this.#text.read('expires'), (raw) => always(segmentOf(raw)?.past === true), lost);
    return overlay<Raw, boolean>(this.#text.read('max-age'), byDate, (raw) => deletesByAge(segmentOf(raw)?.value) ?? byDate, lost);
  }

  change(mended: Mended, wish: Wish): Edit | undefined {
    const worlds = mended.worlds ?? [mended];
    const edits: (Edit | undefined)[] = [];
    const added = new Set<string>();
    let addsSameSite = false;
    const readings = this.sameSite();
    const isAlone = readings.length === 1 || readings.every(({ value }) => value.is === 'none');
    for (const world of worlds) {
      const said = world.sameSite && 'raw' in world.sameSite ? world.sameSite.raw : undefined;
      for (const { attribute, value, raw } of wantedOf(world, wish)) {
        const text = this.#likeOthers(TEXTS[attribute] + (value === true ? '' : spelt(value)));
        if (raw?.kind === 'set' || (raw?.kind === 'ignored' && attribute === 'sameSite'))
          edits.push(this.#replace(raw, text, wish.touchesShared));
        // Beside a SameSite that other worlds do not have, Secure is for this one alone.
        else if (attribute === 'secure' && !isAlone && (said?.kind === 'set' || said?.kind === 'ignored'))
          edits.push(this.#addBehind(said, text));
        else added.add(text);
        addsSameSite ||= attribute === 'sameSite' && added.has(text);
      }
      if (wish.without) edits.push(this.#takeOut(world[wish.without]));
    }
    if (added.size > 0) edits.push(this.#add([...added], addsSameSite));
    return together(edits);
  }

  /** @param keeps whether a SameSite that other worlds give must stay the last one */
  #add(attributes: readonly string[], keeps: boolean): Edit | undefined {
    const before = keeps ? this.#text.blockOf('samesite') : -1;
    if (before > 0) return insertBefore(this.ev, this.#text, before, attributes);
    const inside = before === 0 || this.#text.isAlternatives ? this.#text.endsWithout('samesite') : undefined;
    const ends = inside ?? (before === 0 ? undefined : [this.#text.node]);
    return (
      ends &&
      together(
        ends.map((end) => (end === this.#text.node || isOwn(this.ev, end, this.#text.node) ? append(this.ev, end, attributes) : undefined)),
      )
    );
  }

  #addBehind(raw: Extract<Raw, { kind: 'set' | 'ignored' }>, attribute: string): Edit | undefined {
    const segment = raw.written.in === 'text' ? raw.written.segment : undefined;
    const end = segment?.whole?.[1];
    return segment && end !== undefined && this.#owns(segment)
      ? replaceRange([end, end], separatorOf(this.ev.sourceCode, segment.node) + attribute)
      : undefined;
  }

  /** Takes an attribute out, with the semicolon before it. */
  #takeOut(reading: Readings[NonNullable<Wish['without']>] | undefined): Edit | undefined {
    const raw = reading && 'raw' in reading ? reading.raw : undefined;
    if (raw?.kind !== 'set' || raw.written.in !== 'text' || !raw.written.segment.whole || !this.#owns(raw.written.segment))
      return undefined;
    const [from, to] = raw.written.segment.whole;
    const before = /;\s*$/.exec(this.ev.sourceCode.text.slice(Math.max(0, from - 80), from));
    return before ? replaceRange([from - before[0].length, to], '') : undefined;
  }

  respell(world: Mended, wish: Wish, insecure: Mended = world): Edit | undefined {
    const segments = this.#ignoredSegments(world);
    const edits = segments.flatMap((segment) => {
      const named = this.#owns(segment) ? replaceRange(segment.namePlace, this.#likeOthers('SameSite')) : undefined;
      const isWrong =
        wish.sameSite && segments.length === 1 && typeof segment.value === 'string' && segment.value.toLowerCase() !== wish.sameSite;
      return [named, isWrong ? replaceRange(segment.valuePlace, likeCase(segment.value, SPELLING[wish.sameSite])) : []];
    });
    return edits.length > 0 ? together([...edits, wish.secure ? this.change(insecure, { secure: true }) : []]) : undefined;
  }

  /** Every segment with a SameSite that browsers ignore, in all of its worlds. */
  #ignoredSegments({ sameSite, worlds = [] }: Mended): readonly Segment[] {
    const raws = [sameSite, ...worlds.map((world) => world.sameSite)].flatMap((reading) =>
      reading && 'raw' in reading ? [reading.raw] : [],
    );
    const found = raws.flatMap((raw) => (raw.kind === 'ignored' && raw.written.in === 'text' ? [raw.written.segment] : []));
    return [...new Map(found.map((segment) => [segment.namePlace?.[0], segment])).values()];
  }

  /** An element of an array that others read as well. */
  get isShared(): boolean {
    const array = this.node.parent;
    const declarator = array?.type === 'ArrayExpression' ? array.parent : undefined;
    const variable =
      declarator?.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? this.ev.declared(declarator.id) : undefined;
    return variable !== undefined && !hasOneReader(variable);
  }

  leaveSecure(): Edit | undefined {
    return undefined;
  }

  spell(value: SameSiteValue): string {
    return this.#likeOthers(SPELLING[value]);
  }

  #likeOthers(text: string): string {
    return this.#text.isLowerCase ? text.toLowerCase() : text;
  }

  #owns({ node }: Segment): boolean {
    return isOwn(this.ev, node, this.#text.node);
  }

  #replace(raw: Extract<Raw, { kind: 'set' | 'ignored' }>, text: string, touchesShared = false): Edit | undefined {
    if (raw.written.in !== 'text') return undefined;
    const { segment } = raw.written;
    if (!touchesShared && !this.#owns(segment)) return undefined;
    const written = this.ev.sourceCode.text.slice(...(segment.namePlace ?? [0, 0]));
    const named = raw.kind === 'set' && written !== '' && segment.valuePlace ? segment.valuePlace : undefined;
    const value = likeCase(segment.value ?? '', text.slice(text.indexOf('=') + 1));
    return named && segment.value !== '' ? replaceRange(named, value) : replaceRange(segment.whole, text);
  }
}

const segmentOf = (raw: Raw): Segment | undefined => (raw.kind === 'set' && raw.written.in === 'text' ? raw.written.segment : undefined);

/** A valid Max-Age beats Expires (rfc6265bis-22 section 5.7); undefined where there is none. */
function deletesByAge(value: string | null | undefined): Cases<boolean> | undefined {
  const seconds = typeof value === 'string' ? parseMaxAge(value, behaviours.chromium) : undefined;
  return seconds === undefined ? undefined : always(seconds <= 1);
}
