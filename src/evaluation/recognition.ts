/** Which calls are calls of a known function: addresses, as the catalogue writes them, held against the code. */
import { parseAddress, patternOf, sameModule, sameTail, type Pattern } from './addresses.js';
import { isFunction, memberName, unwrap, unwrapAwait, type CallNode, type Node, type TSESTree, type Variable } from './ast.js';
import type { Evaluation } from './evaluation.js';
import { isHandlerParameter, isOfType, type HandlersShape } from './handlers.js';
import { isAt, type Origin } from './origins.js';

/** A value that code gets from its framework: see the type of the same name in the catalogue. */
export interface ReceiverShape {
  readonly names?: readonly string[];
  readonly wrapped?: boolean;
  readonly types?: readonly string[];
  readonly properties?: readonly string[];
  readonly chains?: boolean;
  readonly made?: readonly string[];
  readonly handlers?: readonly HandlersShape[];
  readonly onlyWith?: readonly string[];
  readonly files?: readonly string[];
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

  /** What an object is declared to be: `const options: NextAuthOptions = {…}`, `{…} satisfies NextAuthConfig`. */
  type(ev: Evaluation, object: Node): readonly T[] {
    if (this.#byName.size === 0) return [];
    const { parent } = object;
    const isAsserted = parent?.type === 'TSSatisfiesExpression' || parent?.type === 'TSAsExpression';
    const type = isAsserted ? parent.typeAnnotation : parent?.type === 'VariableDeclarator' ? typeOf(parent.id) : undefined;
    return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? this.named(ev, type.typeName) : [];
  }

  /** `(0, session.default)()` is the module itself. */
  #isKnown(name: string | undefined): boolean {
    return name !== undefined && [name, '*', ...(name === 'default' ? [''] : [])].some((one) => this.#byName.has(one));
  }

  /** What an expression refers to. */
  named(ev: Evaluation, expression: Node): readonly T[] {
    const callee = unwrap(expression);
    const member = callee.type === 'MemberExpression';
    const name = member ? memberName(callee) : undefined;
    if (member && !this.#isKnown(name)) return [];
    if (!member && callee.type !== 'Identifier' && callee.type !== 'CallExpression') return [];
    const origin = instanceOf(ev, ev.origin(callee));
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
      return [origin, origin.instance].some(
        (from) => from?.root.kind === 'module' && sameModule(from.root.name, root.name) && sameTail(from.path, pattern.path) === 0,
      );
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

/** @param name the parameter's name, or one that its pattern takes out of it */
function isReceiverParameter(ev: Evaluation, variable: Variable, name: Node, shape: ReceiverShape): boolean {
  const parameter = parameterOf(name);
  const annotated = typeOf(parameter);
  const byType = annotated && typeMatches(ev, annotated, shape);
  if (byType !== undefined) return byType;
  const { parent } = parameter;
  const isNamed = nameIn(parameter) === name && shape.names?.includes(variable.name) === true;
  if (isNamed && !(shape.wrapped === true && parent?.parent?.type !== 'CallExpression')) return fileFits(ev, shape);
  if (!shape.handlers || parent === undefined || !isFunction(parent)) return false;
  return isHandlerParameter(ev, parent, parameter, shape.handlers, () => fileFits(ev, shape));
}

/** The whole parameter that a name is in: `({ cookies }) => …`. */
function parameterOf(name: Node): Node {
  let parameter = name;
  while (parameter.parent && PATTERNS.has(parameter.parent.type)) parameter = parameter.parent;
  return parameter;
}

const PATTERNS = new Set(['Property', 'ObjectPattern', 'ArrayPattern', 'AssignmentPattern', 'RestElement', 'TSParameterProperty']);

/** The name of a parameter that is not taken apart. */
const nameIn = (parameter: Node): Node =>
  parameter.type === 'AssignmentPattern'
    ? parameter.left
    : parameter.type === 'TSParameterProperty'
      ? nameIn(parameter.parameter)
      : parameter;

const typeOf = (parameter: Node): TSESTree.TypeNode | undefined =>
  (nameIn(parameter) as { typeAnnotation?: TSESTree.TSTypeAnnotation }).typeAnnotation?.typeAnnotation;

/** A parameter that is declared to have an imported class for its type is an instance of it: `new CookieService()`. */
function instanceOf(ev: Evaluation, origin: Origin): Origin {
  const { root, path } = origin;
  if (root.kind !== 'parameter') return origin;
  const parameter = parameterOf(root.name);
  const type = nameIn(parameter) === root.name ? typeOf(parameter) : undefined;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return origin;
  const declared = ev.origin(type.typeName);
  return declared.root.kind === 'module'
    ? { ...origin, instance: { root: declared.root, path: [...declared.path, '()', ...path] } }
    : origin;
}

const isMade = (origin: Origin, { made = [] }: ReceiverShape): boolean =>
  made.some((address) => {
    const { root, path } = patternOf(address);
    return root.kind === 'any' ? sameTail(origin.path, path) >= 0 : isAt(origin, address);
  });

/** `res.status(200).type('x')` is `res` again. */
function withoutChain(path: readonly string[]): readonly string[] {
  let end = path.length;
  while (end >= 2 && path[end - 1] === '()' && path[end - 2] !== '()') end -= 2;
  return path.slice(0, end);
}

/** Whether the modules that the file imports, or its name, let names count. */
function fileFits(ev: Evaluation, { onlyWith, files, notWith }: ReceiverShape): boolean {
  if (notWith && ev.importsOneOf(notWith)) return false;
  return (!onlyWith && !files) || (onlyWith !== undefined && ev.importsOneOf(onlyWith)) || files?.some((name) => ev.isNamed(name)) === true;
}

function annotationOf(variable: Variable | undefined): TSESTree.TypeNode | undefined {
  const name = variable?.defs[0]?.name as (Node & { typeAnnotation?: TSESTree.TSTypeAnnotation }) | undefined;
  return name?.typeAnnotation?.typeAnnotation;
}

/** Whether a type comes from a module with which the receiver's names do not count: another framework's `Context`. */
function comesFromOther(ev: Evaluation, { typeName }: TSESTree.TSTypeReference, { notWith = [] }: ReceiverShape): boolean {
  const { root } = typeName.type === 'Identifier' ? ev.origin(typeName) : { root: undefined };
  return root?.kind === 'module' && notWith.some((module) => sameModule(root.name, module));
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
    case 'TSTypeReference':
      return isOfType(ev, type, shape.types ?? []) && !comesFromOther(ev, type, shape);
    default:
      // Flow's types are of other kinds, and are not read.
      return (type.type as string).startsWith('TS') ? false : undefined;
  }
}
