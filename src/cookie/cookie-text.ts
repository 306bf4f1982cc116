/** Set-Cookie text of which parts are known: taken apart as browsers do, with every attribute's place in the source. */
import { behaviours, parseCookieDate, type ParsedAttribute } from '../browser/index.js';
import {
  LONG_AGO,
  always,
  overlay,
  sourceMap,
  constant,
  unknown,
  type Cases,
  type Chunk,
  type Node,
  type TextPart,
} from '../evaluation/index.js';
import type { Place } from '../model/index.js';
import { HOLE, attributeOf, hidesAttribute, isEnd, isPair, locate, nameOf } from './fields.js';
import { isSpellingOf } from './guess.js';
import { HIDDEN } from './names.js';
import type { Raw, Segment } from './readings.js';
import { expand, toBlocks, type Block, type Field, type Known, type Token } from './text-blocks.js';

export class CookieText {
  /** The expression that holds the whole text. */
  readonly node: Node;
  readonly #source: string;
  readonly #blocks: readonly Block[];
  readonly #showsSemicolon: (node: Node) => boolean;
  readonly #maps = new Map<Chunk, ReturnType<typeof sourceMap>>();
  readonly #fields: (Cases<readonly Field[]> | undefined)[] = [];

  /** @param showsSemicolon whether the code shows that an unresolved part may hold a semicolon */
  constructor(node: Node, parts: readonly TextPart[], source: string, showsSemicolon: (node: Node) => boolean = () => false) {
    this.node = node;
    this.#source = source;
    this.#showsSemicolon = showsSemicolon;
    this.#blocks = toBlocks(parts);
  }

  /** The fields that each block gives, in order. */
  blocks(): readonly Cases<readonly Field[]>[] {
    return this.#blocks.map((block, i) => (this.#fields[i] ??= expand(block)));
  }

  /** The name of the cookie where it is known in full. */
  get name(): string | undefined {
    const pairs = (this.blocks()[0] ?? []).flatMap(({ value: [pair] }) => (pair && isPair(pair) ? [pair] : []));
    const names = new Set(pairs.map(nameOf));
    const [name] = names;
    return names.size === 1 ? name : undefined;
  }

  /** The name in each world, with {@link HIDDEN} for what is not known; undefined where there is no pair. */
  names(): Cases<string | undefined> {
    const names = (this.blocks()[0] ?? []).map(({ when, value: [pair] }) => ({
      when,
      value: pair && isPair(pair) ? shownName(pair) : undefined,
    }));
    const [first, ...others] = names;
    return first === undefined || others.every(({ value }) => value === first.value) ? always(first?.value) : names;
  }

  /** The name with the code of its unknown parts between NULs. */
  get nameShape(): string | undefined {
    const text = this.#pairShape;
    return text?.includes('=') === true ? text.slice(0, text.indexOf('=')).trim() : undefined;
  }

  /** The value, likewise. */
  get valueShape(): string | undefined {
    const text = this.#pairShape;
    return text?.includes('=') === true ? text.slice(text.indexOf('=') + 1).trim() : undefined;
  }

  get #pairShape(): string | undefined {
    return this.#pair()
      ?.map((token) => (token.kind === 'known' ? token.text : `\0${this.#source.slice(...token.node.range)}\0`))
      .join('');
  }

  /** The text of the pair as written, holes as the code writes them, for comparing values. */
  #pair(): Field | undefined {
    const first = this.blocks()[0];
    return first?.length === 1 ? first[0]?.value[0] : undefined;
  }

  /** Whether there is a cookie here at all: a pair with `=`, or known text without. */
  isCookie(): boolean {
    const first = this.blocks()[0];
    return first?.some(({ value: [pair] }) => pair !== undefined && isPair(pair)) === true;
  }

  /** Where a report about the cookie as a whole points: the name-value pair. */
  get place(): Place {
    const [from, to] = this.node.range;
    const inside = (range: readonly [number, number] | undefined): boolean => range !== undefined && range[0] >= from && range[1] <= to;
    const said = (this.#pair() ?? []).filter((token) => token.kind === 'hole' || token.text.trim() !== '');
    const ranges = said.map((token) => (token.kind === 'hole' ? this.#holeRange(token.node) : this.#trimmedRange(token)));
    const first = ranges.findIndex(inside);
    const here = ranges.slice(first) as (readonly [number, number])[];
    const [start, last] = [here[0], here.at(-1)];
    if (first === -1 || !start || !last) return firstItem(this.node) ?? this.node;
    // A part from elsewhere in the middle: then only the call that puts them together can be pointed at.
    if (!here.every(inside)) return firstItem(this.node) ?? calledName(this.node);
    // A constant from elsewhere in front: then the expression itself starts the pair.
    return [first === 0 ? start[0] : from, last[1]];
  }

  /** `${x}` in a template, braces included; any other part that is not known as it stands. */
  #holeRange({ range, parent }: Node): readonly [number, number] {
    if (parent?.type !== 'TemplateLiteral') return range;
    return [this.#source.lastIndexOf('${', range[0]), this.#source.indexOf('}', range[1]) + 1];
  }

  #trimmedRange(token: Extract<Token, { kind: 'known' }>): readonly [number, number] | undefined {
    const start = token.text.length - token.text.trimStart().length;
    return this.#range(token, start, token.text.trimEnd().length);
  }

  /** @param key the attribute's name in lower case; `spelling` finds other spellings of it, which browsers ignore */
  read(key: string, spelling?: string): Cases<Raw> {
    const lost: Raw = { kind: 'unknown' };
    let state: Cases<Raw> = always({ kind: 'absent' });
    for (const [i, fields] of this.blocks().entries()) {
      const before = state;
      state = overlay<readonly Field[], Raw>(
        fields,
        before,
        (list) => {
          const own = i === 0 ? list.slice(1) : list;
          const first: Cases<Raw> = i === 0 && this.#isOpenPair(list[0], key) ? always(lost) : before;
          return own.reduce<Cases<Raw>>((known, field) => this.#readField(field, key, spelling, known), first);
        },
        lost,
      );
    }
    return state;
  }

  /** Whether a name-value pair may be none, or may hold an attribute as well. */
  #isOpenPair(pair: Field | undefined, key: string): boolean {
    return !pair || !isPair(pair) || hidesAttribute(pair, key, true, this.#showsSemicolon);
  }

  /** Whether a segment may be, or may hold as well, an attribute that it does not show. */
  #isOpen(field: Field, key: string): boolean {
    return attributeOf(field).name.includes(HOLE) || hidesAttribute(field, key, false, this.#showsSemicolon);
  }

  #readField(field: Field, key: string, spelling: string | undefined, before: Cases<Raw>): Cases<Raw> {
    const attribute = attributeOf(field);
    if (this.#isOpen(field, key)) return always({ kind: 'unknown' });
    const found = attribute.key === key;
    const misspelt = !found && spelling !== undefined && isSpellingOf(attribute.name, spelling);
    if (!found && !misspelt) return before;
    const segment = this.#segment(field, attribute);
    const value = segment.value === null ? unknown(this.node) : constant(segment.value, this.node);
    const written = { in: 'text', segment } as const;
    if (found) return always({ kind: 'set', value, written, place: segment.place });
    const ignored: Raw = { kind: 'ignored', why: 'key', key: attribute.name, place: segment.place, value, written };
    return before.map((item) => (item.value.kind === 'absent' ? { when: item.when, value: ignored } : item));
  }

  #segment(field: Field, attribute: ParsedAttribute): Segment {
    const range = (span: readonly [number, number] | undefined): readonly [number, number] | undefined =>
      span && this.rangeInField(field, span);
    const holes = field.filter((token) => token.kind === 'hole');
    const value = attribute.value?.includes(HOLE) === true ? null : attribute.value;
    const whole = range(attribute.span);
    const place = whole ?? range(attribute.nameSpan) ?? this.node;
    const valuePlace = range(attribute.valueSpan);
    const isHere = valuePlace !== undefined && valuePlace[0] >= this.node.range[0] && valuePlace[1] <= this.node.range[1];
    return {
      name: attribute.name,
      value,
      shape: attribute.value,
      holes: holes.map(({ node }) => node),
      past: value === null ? holes.some((hole) => hole.past === true) || undefined : value === undefined ? undefined : isPastDate(value),
      node: field.find((token) => token.kind === 'known')?.chunk.node ?? this.node,
      place,
      said: isHere ? valuePlace : place,
      namePlace: range(attribute.nameSpan),
      valuePlace,
      whole,
    };
  }

  /** A segment of this text, with its places in the source. */
  segmentOf = (field: Field): Segment => this.#segment(field, attributeOf(field));

  /** Where characters of a token stand in the source; undefined where they are not written out. */
  rangeOf = (token: Known, from: number, to: number): readonly [number, number] | undefined => this.#range(token, from, to);

  /** Where a span of a segment stands in the source, likewise. */
  rangeInField = (field: Field, span: readonly [number, number]): readonly [number, number] | undefined => {
    const at = locate(field, span);
    return at && this.#range(at.token, at.from, at.to);
  };

  /** The source range of characters `from` to `to` of a token. */
  #range(token: Extract<Token, { kind: 'known' }>, from: number, to: number): readonly [number, number] | undefined {
    const map = this.#mapOf(token.chunk);
    return map && [map(token.from + from), map(token.from + to)];
  }

  #mapOf(chunk: Chunk): ReturnType<typeof sourceMap> {
    if (!this.#maps.has(chunk)) this.#maps.set(chunk, sourceMap(chunk, this.#source));
    return this.#maps.get(chunk);
  }

  /** Where a block ends in the source, if it ends with characters that are written out. */
  endOfBlock(index: number): { readonly at: number; readonly node: Node } | undefined {
    const last = this.#blocks[index]?.parts.findLast((part) => part.kind !== 'known' || part.text !== '');
    if (last?.kind !== 'known') return undefined;
    const range = this.#range(last, 0, last.text.length);
    return range && { at: range[1], node: last.chunk.node };
  }

  /** The first block that gives an attribute in some world, or may give it; -1 where none does. */
  blockOf(key: string): number {
    return this.blocks().findIndex((fields, i) =>
      fields.some(
        ({ value }) =>
          (i === 0 && this.#isOpenPair(value[0], key)) || (i === 0 ? value.slice(1) : value).some((field) => this.#gives(field, key)),
      ),
    );
  }

  #gives(field: Field, key: string): boolean {
    return attributeOf(field).key === key || this.#isOpen(field, key);
  }

  /** Whether there are whole texts to choose from. */
  get isAlternatives(): boolean {
    return this.#blocks.length === 1 && this.#blocks[0]?.parts.length === 1 && this.#blocks[0].parts[0]?.kind === 'choice';
  }

  /** The literals with which the first block ends in the worlds in which it does not give an attribute, and in no other world. */
  endsWithout(key: string): readonly Node[] | undefined {
    const rows = (this.blocks()[0] ?? []).map(({ value }) => value);
    const gives = ([pair, ...fields]: readonly Field[]): boolean =>
      this.#isOpenPair(pair, key) || fields.some((field) => this.#gives(field, key));
    const others = new Set(
      rows
        .filter(gives)
        .flat(2)
        .flatMap((token) => (token.kind === 'known' ? [token.chunk] : [])),
    );
    const ends = rows.filter((fields) => !gives(fields)).map((fields) => fields.at(-1)?.at(-1));
    const chunks = ends.flatMap((end) => (end?.kind === 'known' && isEnd(end) && !others.has(end.chunk) ? [end.chunk] : []));
    return chunks.length > 0 && chunks.length === ends.length ? [...new Set(chunks.map(({ node }) => node))] : undefined;
  }

  /** The code of the value, where it is not a constant: for telling whether two cookies have the same one. */
  get valueSource(): string | undefined {
    const last = this.#pair()?.findLast((token) => token.kind === 'hole');
    return last?.kind === 'hole' ? this.#source.slice(...last.node.range) : undefined;
  }

  /** Whether all the attributes are written in lower case, so that a new one should be. */
  get isLowerCase(): boolean {
    let upper = false;
    let lower = false;
    for (const fields of this.blocks().slice(1)) {
      for (const field of fields.flatMap(({ value }) => value)) {
        const { name, key } = attributeOf(field);
        if (!CASED.has(key)) continue;
        if (name === key) lower = true;
        else upper = true;
      }
    }
    return lower && !upper;
  }
}

/** What stands in front of the `=`, as far as it is known. */
function shownName(pair: Field): string {
  const text = pair.map((token) => (token.kind === 'known' ? token.text : HIDDEN)).join('');
  return text.includes('=') ? text.slice(0, text.indexOf('=')) : text;
}

/** Attributes whose usual spelling has more than an initial capital, or which are rarely written in lower case by chance. */
const CASED = new Set(['secure', 'httponly', 'samesite', 'partitioned']);

/** The first element of `[…].join(…)`. */
function firstItem(node: Node): Node | undefined {
  const object = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? node.callee.object : undefined;
  return object?.type === 'ArrayExpression' ? (object.elements[0] ?? undefined) : undefined;
}

/** What a call calls; any other expression as a whole. */
function calledName(node: Node): Node {
  if (node.type !== 'CallExpression') return node;
  return node.callee.type === 'MemberExpression' ? node.callee.property : node.callee;
}

/** Whether a cookie date lies in the past for every reader of the code; undefined where it may not, or is none. */
function isPastDate(text: string): true | undefined {
  const time = parseCookieDate(text, behaviours.chromium);
  return time !== undefined && time < LONG_AGO ? true : undefined;
}
