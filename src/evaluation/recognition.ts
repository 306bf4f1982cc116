/** Which calls are calls of a known function: addresses, as the catalogue writes them, held against the code. */
import { parseAddress, patternOf, sameModule, sameTail, type Pattern } from './addresses.js';
import { isFunction, memberName, unwrap, unwrapAwait, type CallNode, type Node, type TSESTree, type Variable } from './ast.js';
import type { Evaluation } from './evaluation.js';
import { isHandlerParameter, type HandlersShape } from './handlers.js';
import type { Origin } from './origins.js';

/** A value that code gets from its framework: see the type of the same name in the catalogue. */
export interface ReceiverShape {
  readonly names?: readonly string[];
  readonly types?: readonly string[];
  readonly properties?: readonly string[];
  readonly chains?: boolean;
  readonly made?: readonly string[];
  readonly handlers?: readonly HandlersShape[];
  readonly onlyWith?: readonly string[];
  readonly notWith?: readonly string[];
}

/** Known things by the addresses of their functions. Built once; it holds nothing of any file. */
export class Recognizer<T> {
  readonly #byName = new Map<string, { readonly pattern: Pattern; readonly thing: T }[]>();
  readonly #receivers: Readonly<Record<string, ReceiverShape>>;

  /** Addresses name the function: that of `f()` is `f`; a trailing `()` stands for the module itself being called. */
  constructor(things: readonly (readonly [address: string, thing: T])[], receivers: Readonly<Record<string, ReceiverShape>>) {
    this.#receivers = receivers;
    for (const [address, thing] of things) {
      const parsed = parseAddress(address);
      const path = parsed.path.at(-1) === '()' ? parsed.path.slice(0, -1) : parsed.path;
      const pattern = { ...parsed, path };
      const name = path.at(-1) ?? '';
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), { pattern, thing }]);
    }
  }

  /** What a call is a call of. */
  callee(ev: Evaluation, call: CallNode): readonly T[] {
    return this.named(ev, call.callee);
  }

  /** What an expression refers to. */
  named(ev: Evaluation, expression: Node): readonly T[] {
    const callee = unwrap(expression);
    const member = callee.type === 'MemberExpression';
    const name = member ? memberName(callee) : undefined;
    if (member && (name === undefined || !(this.#byName.has(name) || this.#byName.has('*')))) return [];
    if (!member && callee.type !== 'Identifier' && callee.type !== 'CallExpression') return [];
    const origin = ev.origin(callee);
    const last = origin.path.at(-1) ?? (origin.root.kind === 'global' ? origin.root.name : '');
    const found: T[] = [];
    for (const candidates of [
      this.#byName.get(last),
      name === undefined || name === last ? undefined : this.#byName.get(name),
      this.#byName.get('*'),
    ]) {
      for (const { pattern, thing } of candidates ?? []) if (matches(ev, callee, origin, pattern, this.#receivers)) found.push(thing);
    }
    return found;
  }
}

function matches(
  ev: Evaluation,
  callee: Node,
  origin: Origin,
  pattern: Pattern,
  receivers: Readonly<Record<string, ReceiverShape>>,
): boolean {
  const { root } = pattern;
  switch (root.kind) {
    case 'module':
      return origin.root.kind === 'module' && sameModule(origin.root.name, root.name) && sameTail(origin.path, pattern.path) === 0;
    case 'global':
      return origin.root.kind === 'global' && sameTail([origin.root.name, ...origin.path], pattern.path) === 0;
    case 'any': {
      const object = receiverOf(callee, pattern.path);
      return object !== undefined;
    }
    case 'receiver': {
      const shape = receivers[root.name];
      return shape !== undefined && isReceiverTail(ev, callee, origin, pattern.path, shape);
    }
  }
}

/** The expression before the members and calls of a path. */
function receiverOf(callee: Node, path: readonly string[]): Node | undefined {
  let node = unwrapAwait(callee);
  for (let i = path.length - 1; i >= 0; i--) {
    const part = path[i] as string;
    if (part === '()') {
      if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
      node = unwrapAwait(node.callee);
    } else {
      if (node.type !== 'MemberExpression' || memberName(node) !== part) return undefined;
      node = unwrapAwait(node.object);
    }
  }
  return node;
}

function isReceiverTail(ev: Evaluation, callee: Node, origin: Origin, path: readonly string[], shape: ReceiverShape): boolean {
  const object = receiverOf(callee, path);
  if (object && isReceiver(ev, object, shape)) return true;
  const before = sameTail(origin.path, path);
  return before >= 0 && isReceiverOrigin(ev, { root: origin.root, path: origin.path.slice(0, before) }, shape);
}

/** Whether an expression is such a value. */
export function isReceiver(ev: Evaluation, expression: Node, shape: ReceiverShape): boolean {
  const node = unwrapAwait(expression);
  const annotated = node.type === 'Identifier' ? annotationOf(ev.variableOf(node)) : undefined;
  if (annotated) {
    const byType = typeMatches(ev, annotated, shape);
    // What the file makes itself is none, whatever type it is declared to have.
    if (byType !== undefined) return byType && ev.origin(node).root.kind !== 'local';
  }
  return isReceiverOrigin(ev, ev.origin(node), shape);
}

function isReceiverOrigin(ev: Evaluation, origin: Origin, shape: ReceiverShape): boolean {
  if (isMade(origin, shape)) return true;
  const { root } = origin;
  const path = shape.chains === true ? withoutChain(origin.path) : origin.path;
  if (isMade({ root, path }, shape)) return true;
  if (path.length > 0) {
    const held = shape.properties?.includes(path.at(-1) as string) === true;
    return held && HOLDERS.has(root.kind) && fileFits(ev, shape);
  }
  if (root.kind === 'global') return shape.names?.includes(root.name) === true && fileFits(ev, shape);
  return root.kind === 'parameter' && isReceiverParameter(ev, root.variable, root.name, shape);
}

const HOLDERS = new Set<Origin['root']['kind']>(['parameter', 'this', 'global', 'unknown']);

function isReceiverParameter(ev: Evaluation, variable: Variable, name: Node, shape: ReceiverShape): boolean {
  const annotated = annotationOf(variable);
  const byType = annotated && typeMatches(ev, annotated, shape);
  if (byType !== undefined) return byType;
  if (shape.names?.includes(variable.name) === true) return fileFits(ev, shape);
  if (!shape.handlers || name.parent === undefined || !isFunction(name.parent)) return false;
  return isHandlerParameter(ev, name.parent, name, shape.handlers, () => fileFits(ev, shape));
}

const isMade = ({ root, path }: Origin, shape: ReceiverShape): boolean =>
  shape.made?.some((address) => {
    const pattern = patternOf(address);
    if (pattern.root.kind === 'any') return sameTail(path, pattern.path) >= 0;
    return (
      pattern.root.kind === 'module' &&
      root.kind === 'module' &&
      sameModule(root.name, pattern.root.name) &&
      sameTail(path, pattern.path) === 0
    );
  }) === true;

/** `res.status(200).type('x')` is `res` again. */
function withoutChain(path: readonly string[]): readonly string[] {
  let end = path.length;
  while (end >= 2 && path[end - 1] === '()' && path[end - 2] !== '()') end -= 2;
  return path.slice(0, end);
}

/** Whether the modules that the file imports let the names count. */
function fileFits(ev: Evaluation, { onlyWith, notWith }: ReceiverShape): boolean {
  const imports = (wanted: readonly string[]): boolean => wanted.some((module) => ev.imports().some((name) => sameModule(name, module)));
  return (!onlyWith || imports(onlyWith)) && !(notWith && imports(notWith));
}

function annotationOf(variable: Variable | undefined): TSESTree.TypeNode | undefined {
  const name = variable?.defs[0]?.name as (Node & { typeAnnotation?: TSESTree.TSTypeAnnotation }) | undefined;
  return name?.typeAnnotation?.typeAnnotation;
}

/** Whether a type annotation names the receiver's type; undefined where it says nothing (`any`, `unknown`). */
function typeMatches(ev: Evaluation, type: TSESTree.TypeNode, shape: ReceiverShape): boolean | undefined {
  switch (type.type) {
    case 'TSAnyKeyword':
    case 'TSUnknownKeyword':
      return undefined;
    case 'TSUnionType':
    case 'TSIntersectionType':
      return type.types.some((part) => typeMatches(ev, part, shape) === true);
    case 'TSTypeReference': {
      const { typeName } = type;
      const local = typeName.type === 'TSQualifiedName' ? typeName.right.name : typeName.type === 'Identifier' ? typeName.name : '';
      const origin = typeName.type === 'Identifier' ? ev.origin(typeName) : undefined;
      const imported = origin?.root.kind === 'module' ? origin.path.at(-1) : undefined;
      return shape.types?.includes(imported ?? local) === true;
    }
    default:
      return false;
  }
}
