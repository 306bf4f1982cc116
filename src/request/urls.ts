/** The URLs of a file as destinations: text of which the beginning is known, `URL` objects, the page's own address. */
import type { Position } from '../catalog/index.js';
import {
  always,
  flatMap,
  memberName,
  single,
  unwrapAwait,
  type CallNode,
  type Cases,
  type Evaluation,
  type Found,
  type Node,
  type TextPart,
  type TSESTree,
  type Value,
} from '../evaluation/index.js';
import { NOWHERE, RELATIVE, UNKNOWN, UNSET, destinationBefore, destinationOf, type Destination } from './destination.js';
import { foundAt } from './positions.js';

/** How many conditional parts of one URL are read before its host is known. */
const MAX_CHOICES = 6;
const MAX_DEPTH = 12;

export class Urls {
  readonly #ev: Evaluation;
  /** The URL of a request that is passed on as an object (`fetch(new Request(url))`). */
  readonly #requested: (call: CallNode) => Cases<Destination> | undefined;
  readonly #destinationOf: typeof destinationOf;
  #depth = 0;

  /** @param read how the beginning of a URL is read */
  constructor(ev: Evaluation, requested: (call: CallNode) => Cases<Destination> | undefined = () => undefined, read = destinationOf) {
    this.#ev = ev;
    this.#requested = requested;
    this.#destinationOf = read;
  }

  /** Where the first position leads that holds something other than an object of options. */
  at(call: CallNode, positions: readonly Position[]): Cases<Destination> {
    const [position, ...others] = positions;
    if (position === undefined) return always(UNSET);
    return flatMap<Found, Destination>(
      foundAt(this.#ev, call, position),
      (found) => {
        if (found.kind === 'unknown') return always(UNKNOWN);
        const elsewhere = found.kind === 'absent' || found.value.kind === 'object' || isUndefined(found.value);
        return elsewhere ? this.at(call, others) : this.ofValue(found.value);
      },
      UNKNOWN,
    );
  }

  of(node: Node): Cases<Destination> {
    return flatMap<Value, Destination>(this.#ev.value(node), (value) => this.ofValue(value), UNKNOWN);
  }

  ofValue(value: Value): Cases<Destination> {
    switch (value.kind) {
      case 'constant':
        if (value.value === undefined) return always(UNSET);
        return always(this.#destinationOf(String(value.value), true) ?? UNKNOWN);
      case 'text':
        return this.#ofText(value.parts, '', 0);
      case 'unknown':
        return this.#ofExpression(value.node) ?? always(UNKNOWN);
      default:
        return always(UNKNOWN);
    }
  }

  #ofText(parts: readonly TextPart[], before: string, choices: number): Cases<Destination> {
    let text = before;
    for (const [i, part] of parts.entries()) {
      if (part.kind === 'choice') {
        const next = (inner: readonly TextPart[]): Cases<Destination> => this.#ofText([...inner, ...parts.slice(i + 1)], text, choices + 1);
        return choices < MAX_CHOICES ? flatMap(part.cases, next, UNKNOWN) : always(UNKNOWN);
      }
      if (part.kind === 'hole') {
        const inner = text.trim() === '' ? this.#ofExpression(part.node) : undefined;
        const rest = parts.slice(i + 1);
        return inner
          ? flatMap(inner, (start) => this.#continued(start, part.node, rest, choices), UNKNOWN)
          : always(destinationBefore(text));
      }
      text += part.text;
      const found = this.#destinationOf(text, false);
      if (found) return always(found);
    }
    return always(this.#destinationOf(text, true) ?? UNKNOWN);
  }

  /** A text that begins with a URL object: printed it ends its host with a slash, its origin does not. */
  #continued(start: Destination, node: Node, rest: readonly TextPart[], choices: number): Cases<Destination> {
    if (start.kind !== 'host') return always(start);
    const expression = unwrapAwait(node);
    const open = expression.type === 'MemberExpression' && memberName(expression) === 'origin';
    return open ? this.#ofText(rest, start.origin, choices) : always(start);
  }

  /** An expression that is no string: a `URL`, a request, `location`, or a property that prints one of them. */
  #ofExpression(expression: Node): Cases<Destination> | undefined {
    if (this.#depth >= MAX_DEPTH) return undefined;
    this.#depth++;
    try {
      return this.#located(unwrapAwait(expression));
    } finally {
      this.#depth--;
    }
  }

  #located(node: Node): Cases<Destination> | undefined {
    switch (node.type) {
      case 'NewExpression':
        return this.#isGlobal(node.callee, 'URL') ? this.#ofUrlObject(node) : this.#requested(node);
      case 'Identifier':
        return this.#isGlobal(node, 'location') ? always(RELATIVE) : undefined;
      case 'MemberExpression':
        if (this.#isGlobal(node, 'location') || this.#isGlobal(node, 'document', 'location')) return always(RELATIVE);
        return PRINTED.has(memberName(node) ?? '') ? this.#ofHolder(node.object) : undefined;
      case 'CallExpression': {
        const callee = unwrapAwait(node.callee);
        return callee.type === 'MemberExpression' && PRINTING.has(memberName(callee) ?? '') ? this.#ofHolder(callee.object) : undefined;
      }
      default:
        return undefined;
    }
  }

  #ofHolder(object: Node): Cases<Destination> | undefined {
    const direct = unwrapAwait(object);
    const value = single(this.#ev.value(direct));
    const made = value?.kind === 'unknown' ? value.node : direct;
    return this.#ofExpression(made.type === 'NewExpression' ? made : direct);
  }

  /** `new URL(url, base)`. It throws where a relative URL has no base. */
  #ofUrlObject(node: TSESTree.NewExpression): Cases<Destination> | undefined {
    if (this.#isMoved(node)) return undefined;
    return flatMap<Destination, Destination>(
      this.at(node, [0]),
      (url) => {
        if (url.kind !== 'relative') return always(url);
        return flatMap<Destination, Destination>(this.at(node, [1]), (base) => always(base.kind === 'unset' ? NOWHERE : base), UNKNOWN);
      },
      UNKNOWN,
    );
  }

  /** Whether the file may send a URL object somewhere else: `url.host = …`, or code that gets hold of it. */
  #isMoved({ parent }: TSESTree.NewExpression): boolean {
    const variable = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? this.#ev.declared(parent.id) : undefined;
    return (variable ? this.#ev.mutationsOf(variable) : []).some(
      (mutation) => mutation.kind === 'escape' || (mutation.kind === 'write' && MOVING.has(mutation.path[0] ?? '')),
    );
  }

  #isGlobal(node: Node, name: string, ...path: readonly string[]): boolean {
    const origin = this.#ev.origin(node);
    return origin.root.kind === 'global' && origin.root.name === name && origin.path.join('.') === path.join('.');
  }
}

const PRINTED = new Set(['href', 'origin']);
const PRINTING = new Set(['toString', 'toJSON', 'clone']);
const MOVING = new Set(['href', 'protocol', 'host', 'hostname', 'port', 'username', 'password']);

const isUndefined = (value: Value): boolean => value.kind === 'constant' && value.value === undefined;
