/** Set-Cookie text cut at its semicolons: in every world where they stand in every world, then block by block. */
import { always, flatMap, settle, type Cases, type Chunk, type Node, type TextPart } from '../evaluation/index.js';

/** A run of known characters from one chunk, or a part that is not known. */
export type Token =
  | { readonly kind: 'known'; readonly text: string; readonly chunk: Chunk; readonly from: number }
  /** `attributes`: the code shows that it may hold a semicolon. */
  | {
      readonly kind: 'hole';
      readonly node: Node;
      readonly past?: boolean | undefined;
      readonly plain: boolean;
      readonly attributes: boolean;
    };

export type Known = Extract<Token, { kind: 'known' }>;

type Choice = Extract<TextPart, { kind: 'choice' }>;

/** What stands between two semicolons in every world: the first is the name-value pair. */
export interface Block {
  readonly parts: readonly (Token | Choice)[];
}

/** One segment of a text, in one world. */
export type Field = readonly Token[];

export function toBlocks(parts: readonly TextPart[]): readonly Block[] {
  const boundary = boundaries(parts);
  const blocks: { parts: (Token | Choice)[] }[] = [{ parts: [] }];
  const last = (): (Token | Choice)[] => (blocks.at(-1) as { parts: (Token | Choice)[] }).parts;
  for (const [i, part] of parts.entries()) {
    if (part.kind === 'choice') {
      if (i > 0 && boundary[i] === true) blocks.push({ parts: [] });
      last().push(part);
      continue;
    }
    for (const [piece, token] of tokens(part, false).entries()) {
      if (piece > 0) blocks.push({ parts: [] });
      last().push(token);
    }
  }
  return blocks;
}

/** A chunk as tokens, of which all but the first start right after a semicolon. */
function tokens(part: Exclude<TextPart, Choice>, attributes: boolean): readonly Token[] {
  if (part.kind === 'hole')
    return [{ kind: 'hole', node: part.node, past: part.past, plain: part.plain, attributes: attributes && !part.plain }];
  const found: Token[] = [];
  let from = 0;
  for (const text of part.text.split(';')) {
    const end = from + text.length;
    // Nothing between two semicolons says nothing, and there may be a million of it.
    if (from === 0 || end === part.text.length || !EMPTY.test(text)) found.push({ kind: 'known', text, chunk: part, from });
    from = end + 1;
  }
  return found;
}

const EMPTY = /^[ \t]*$/;

/** For each part: whether in every world a semicolon or the end of the text comes next. */
function boundaries(parts: readonly TextPart[]): readonly boolean[] {
  const found: boolean[] = [];
  let after = true;
  for (let i = parts.length - 1; i >= 0; i--) {
    after = startsBoundary(parts[i] as TextPart, after);
    found[i] = after;
  }
  return found;
}

function startsBoundary(part: TextPart, after: boolean): boolean {
  switch (part.kind) {
    case 'hole':
      return false;
    case 'chunk': {
      const text = part.text.trimStart();
      return text === '' ? after : text.startsWith(';');
    }
    case 'choice':
      return part.cases.every(({ value }) => value.reduceRight((next, inner) => startsBoundary(inner, next), after));
  }
}

/** All worlds of one block: its choices resolved, and what that adds split at its semicolons. */
export function expand(block: Block): Cases<readonly Field[]> {
  const lost: readonly Field[] = [[{ kind: 'hole', node: firstNode(block), plain: false, attributes: true }]];
  let rows: Cases<readonly Token[]> = always([]);
  for (const part of block.parts) {
    const next = part.kind === 'choice' ? flatten(part) : always<readonly Token[]>([part]);
    rows = settle(
      flatMap<readonly Token[], readonly Token[]>(
        rows,
        (row) => next.map(({ when, value }) => ({ when, value: [...row, ...value] })),
        LOST_ROW,
      ),
      LOST_ROW,
    );
  }
  if (rows.some(({ value }) => value === LOST_ROW)) return always(lost);
  return rows.map(({ when, value }) => ({ when, value: toFields(value) }));
}

const LOST_ROW: readonly Token[] = [];

const firstNode = ({ parts: [first] }: Block): Node =>
  first?.kind === 'known' ? first.chunk.node : (first as Exclude<Token | Choice, { kind: 'known' }>).node;

function flatten(choice: Choice): Cases<readonly Token[]> {
  const attributes = choice.cases.some(({ value }) => value.some((part) => part.kind === 'chunk' && part.text.includes(';')));
  const lost: readonly Token[] = [{ kind: 'hole', node: choice.node, plain: false, attributes: true }];
  return flatMap<readonly TextPart[], readonly Token[]>(
    choice.cases,
    (parts) => {
      let rows: Cases<readonly Token[]> = always([]);
      for (const part of parts) {
        // A hole is suspected of semicolons only where it makes up its whole alternative.
        const next = part.kind === 'choice' ? flatten(part) : always(withBreaks(tokens(part, attributes && parts.length === 1)));
        rows = flatMap<readonly Token[], readonly Token[]>(
          rows,
          (row) => next.map(({ when, value }) => ({ when, value: [...row, ...value] })),
          lost,
        );
      }
      return rows;
    },
    lost,
  );
}

/** Marks the semicolons between the tokens of one chunk. */
const BREAK: Token = { kind: 'known', text: ';', chunk: { kind: 'chunk', text: ';', node: undefined as never }, from: -1 };
const withBreaks = (list: readonly Token[]): readonly Token[] => list.flatMap((token, i) => (i === 0 ? [token] : [BREAK, token]));

/** Splits a row at its marks. A block that starts with a choice gives an empty field first, which says nothing. */
function toFields(row: readonly Token[]): readonly Field[] {
  const fields: Token[][] = [[]];
  for (const token of row) {
    if (token === BREAK) fields.push([]);
    else (fields.at(-1) as Token[]).push(token);
  }
  return fields;
}
