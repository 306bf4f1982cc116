/** Where a name comes from: which module, global, parameter, and by which path of members and calls. */
import {
  contains,
  enclosingClass,
  isFunction,
  memberName,
  staticName,
  unwrapAwait,
  type Node,
  type Reference,
  type TSESTree,
  type Variable,
} from './ast.js';
import { moduleName, patternOf, sameModule, sameTail } from './addresses.js';
import type { Evaluation } from './evaluation.js';

/**
 * `(await cookies()).set` with `import { cookies } from 'next/headers'` is
 * `{ root: { kind: 'module', name: 'next/headers' }, path: ['cookies', '()', 'set'] }`.
 * `()` stands for the result of a call or of `new`; a leading `default` is left out, for CommonJS has none.
 */
export interface Origin {
  readonly root:
    | { readonly kind: 'module'; readonly name: string }
    | { readonly kind: 'global'; readonly name: string }
    | { readonly kind: 'parameter'; readonly variable: Variable; readonly name: Node }
    | { readonly kind: 'this' }
    /** Made by the file itself: a literal, a class, a function. */
    | { readonly kind: 'local'; readonly node: Node }
    | { readonly kind: 'unknown' };
  readonly path: readonly string[];
  /** Where its declared type makes it an instance of an imported class: where that comes from. */
  readonly instance?: Pick<Origin, 'root' | 'path'>;
}

/** Helpers that compilers wrap around `require` for ES module interoperation. */
const INTEROP = new Set([
  '__importDefault',
  '__importStar',
  '__toESM',
  '_interopRequireDefault',
  '_interopRequireWildcard',
  '_interop_require_default',
  '_interop_require_wildcard',
]);
const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self', 'global', 'top', 'parent']);
const MAX_DEPTH = 24;

const UNKNOWN: Origin = { root: { kind: 'unknown' }, path: [] };
/** Of a variable that leads back to itself, and of everything that comes from it. */
const CIRCLE: Origin = { root: { kind: 'unknown' }, path: [] };
/** Of what lies further than anyone follows from where the question was put; from nearer by it may be known. */
const TOO_FAR: Origin = { root: { kind: 'unknown' }, path: [] };

const isEndless = (origin: Origin): boolean => origin === CIRCLE || origin === TOO_FAR;

/**
 * The origins of the variables of a file, each found once. A variable is in a circle if finding its origin asks for its
 * origin again, whichever of the circle is asked first; so that answer holds for good, and only what was too far does not.
 */
export class VariableOrigins {
  readonly #found = new WeakMap<Variable, Origin>();
  readonly #pending = new Set<Variable>();

  of(variable: Variable, find: () => Origin): Origin {
    const known = this.#found.get(variable);
    if (known) return known;
    if (this.#pending.has(variable)) return CIRCLE;
    if (this.#pending.size >= MAX_DEPTH) return TOO_FAR;
    this.#pending.add(variable);
    const found = find();
    this.#pending.delete(variable);
    if (found !== TOO_FAR) this.#found.set(variable, found);
    return found;
  }
}

/** @param depth how many members and calls lie between this expression and the one that was asked about */
export function originOf(ev: Evaluation, expression: Node, depth = 0): Origin {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const node = unwrapAwait(expression);
  switch (node.type) {
    case 'Identifier': {
      const variable = ev.variableOf(node) ?? (node.parent.type === 'TSParameterProperty' ? ev.declared(node) : undefined);
      return variable ? variableOrigin(ev, variable, node) : global(node.name);
    }
    case 'MemberExpression': {
      const name = memberName(node);
      if (name === undefined) return UNKNOWN;
      return fieldOrigin(ev, node, name, depth) ?? member(originOf(ev, node.object, depth + 1), name);
    }
    case 'CallExpression':
      return callOrigin(ev, node, depth);
    case 'NewExpression':
      return member(originOf(ev, node.callee, depth + 1), '()');
    case 'ImportExpression':
      return node.source.type === 'Literal' ? fromModule(String(node.source.value)) : UNKNOWN;
    case 'ThisExpression':
      return { root: { kind: 'this' }, path: [] };
    case 'LogicalExpression':
      return originOf(ev, node.left, depth + 1);
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
    case 'Literal':
    case 'TemplateLiteral':
      return { root: { kind: 'local', node }, path: [] };
    default:
      return UNKNOWN;
  }
}

/** Whether something comes from just this address of an export or a global. */
export function isAt({ root, path }: Origin, address: string): boolean {
  const pattern = patternOf(address);
  if (pattern.root.kind === 'global') return root.kind === 'global' && sameTail([root.name, ...path], pattern.path) === 0;
  const isFrom = pattern.root.kind === 'module' && root.kind === 'module' && sameModule(root.name, pattern.root.name);
  return isFrom && sameTail(path, pattern.path) === 0;
}

const MAX_INNER = 6;

/** Follows an origin through objects and functions of the file: what such an object holds, or such a function returns. */
export function innerOrigin(ev: Evaluation, origin: Origin): Origin {
  let { root, path } = origin;
  for (let i = 0; i < MAX_INNER; i++) {
    const inner = root.kind === 'local' && path.length > 0 ? insideOf(ev, root.node, path[0] as string) : undefined;
    if (!inner) break;
    const found = ev.origin(inner);
    ({ root, path } = { root: found.root, path: [...found.path, ...path.slice(1)] });
  }
  return { root, path };
}

/** What an object literal holds under a key, or the one thing that a function returns (`()`). */
function insideOf(ev: Evaluation, node: Node, part: string): Node | undefined {
  if (node.type === 'ObjectExpression') {
    const held = node.properties.findLast(
      (property) => property.type === 'SpreadElement' || staticName(property.key, property.computed) === part,
    );
    return held?.type === 'Property' && part !== '()' ? held.value : undefined;
  }
  if (!isFunction(node) || part !== '()') return undefined;
  const returned = node.body.type === 'BlockStatement' ? ev.returnsOf(node).map(({ argument }) => argument) : [node.body];
  return returned.length === 1 ? (returned[0] ?? undefined) : undefined;
}

const fromModule = (name: string): Origin => ({ root: { kind: 'module', name: moduleName(name) }, path: [] });
const global = (name: string): Origin => ({ root: { kind: 'global', name }, path: [] });

function member(origin: Origin, name: string): Origin {
  if (isEndless(origin)) return origin;
  const { root, path } = origin.path.length > MAX_DEPTH ? UNKNOWN : origin;
  if (root.kind === 'global' && path.length === 0 && GLOBAL_OBJECTS.has(root.name)) return global(name);
  if (name === 'default' && root.kind === 'module' && path.length === 0) return origin;
  return { root, path: [...path, name] };
}

function callOrigin(ev: Evaluation, node: TSESTree.CallExpression, depth: number): Origin {
  const [argument] = node.arguments;
  if (node.callee.type === 'Identifier') {
    const { name } = node.callee;
    if (name === 'require' && argument?.type === 'Literal' && !ev.variableOf(node.callee)) return fromModule(String(argument.value));
    if (argument && INTEROP.has(name)) return originOf(ev, argument, depth + 1);
  }
  const { callee } = node;
  if (callee.type === 'MemberExpression' && argument && INTEROP.has(memberName(callee) ?? '')) return originOf(ev, argument, depth + 1);
  const called = originOf(ev, callee, depth + 1);
  const isInjected = argument?.type === 'Identifier' && ev.injectors.some((address) => isAt(called, address));
  return member(isInjected ? originOf(ev, argument, depth + 1) : called, '()');
}

function variableOrigin(ev: Evaluation, variable: Variable, node: Node): Origin {
  const [definition] = variable.defs;
  if (!definition) return UNKNOWN;
  const name = definition.name as Node;
  const declaration = definition.node as Node;
  switch (definition.type as string) {
    case 'ImportBinding':
      return importOrigin(declaration, definition.parent);
    case 'Parameter': {
      const passed = passedAtOnce(declaration, name);
      if (passed) return ev.deeper(() => ev.origin(passed), UNKNOWN);
      return { root: { kind: 'parameter', variable, name }, path: parameterPath(name) };
    }
    case 'Variable':
      return writtenOrigin(ev, variable, node);
    case 'FunctionName':
    case 'ClassName':
    case 'TSEnumName':
      return { root: { kind: 'local', node: declaration }, path: [] };
    default:
      return UNKNOWN;
  }
}

/** `document` for `d` in `(function (d) { … })(document)`. */
function passedAtOnce(declaration: Node, name: Node): Node | undefined {
  if (!isFunction(declaration) || declaration.parent.type !== 'CallExpression' || declaration.parent.callee !== declaration)
    return undefined;
  const { arguments: given } = declaration.parent;
  const passed = given[declaration.params.indexOf(name as never)];
  return passed?.type === 'Identifier' || passed?.type === 'MemberExpression' ? passed : undefined;
}

/** `this.x`, where the class of the file shows the one thing that it gives it. */
function fieldOrigin(ev: Evaluation, node: TSESTree.MemberExpression, name: string, depth: number): Origin | undefined {
  const owner = unwrapAwait(node.object).type === 'ThisExpression' ? enclosingClass(node) : null;
  const source = owner && ev.membersOf(owner).sources.get(name);
  return source ? originOf(ev, source, depth + 1) : undefined;
}

function importOrigin(node: Node, parent: Node | null | undefined): Origin {
  if (node.type === 'TSImportEqualsDeclaration') {
    const reference = node.moduleReference;
    return reference.type === 'TSExternalModuleReference' ? fromModule(reference.expression.value) : UNKNOWN;
  }
  if (parent?.type !== 'ImportDeclaration') return UNKNOWN;
  const module = fromModule(parent.source.value);
  if (node.type !== 'ImportSpecifier') return module;
  return member(module, node.imported.type === 'Identifier' ? node.imported.name : node.imported.value);
}

/** All writes of a variable must agree on where its value comes from; a read inside one of them is none of a known value. */
function writtenOrigin(ev: Evaluation, variable: Variable, node: Node): Origin {
  const writes = ev.writeReferences(variable) as readonly WriteReference[];
  if (writes.some(({ writeExpr }) => !writeExpr || contains(writeExpr, node))) return UNKNOWN;
  return ev.variableOrigins.of(variable, () => agreedOrigin(ev, writes));
}

type WriteReference = Reference & { readonly writeExpr?: Node | null };

/** Stops at the first write that leads in a circle or too far: then no other makes the origin known. */
function agreedOrigin(ev: Evaluation, writes: readonly WriteReference[]): Origin {
  let agreed: Origin | undefined;
  for (const { identifier, writeExpr } of writes) {
    const path = patternPath(identifier);
    if (!path || !writeExpr) return UNKNOWN;
    const found = path.reduce(member, originOf(ev, writeExpr));
    if (isEndless(found)) return found;
    if (agreed && !sameOrigin(agreed, found)) return UNKNOWN;
    agreed = found;
  }
  return agreed ?? UNKNOWN;
}

const sameOrigin = (a: Origin, b: Origin): boolean =>
  a.root.kind === b.root.kind &&
  (a.root as { name?: unknown }).name === (b.root as { name?: unknown }).name &&
  (a.path.join('.') === b.path.join('.') || (a.path.at(-1) === '()' && b.path.at(-1) === '()' && a.path.length === b.path.length));

/** The members that a destructuring pattern takes on the way to a name. */
function patternPath(name: Node): readonly string[] | undefined {
  const path: string[] = [];
  for (let child = name, up = name.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'Property': {
        const key = staticName(up.key, up.computed);
        if (key === undefined) return undefined;
        path.unshift(key);
        break;
      }
      case 'ArrayPattern':
        path.unshift(String(up.elements.indexOf(child as never)));
        break;
      case 'ObjectPattern':
        break;
      case 'AssignmentPattern':
        if (up.right === child) return undefined;
        break;
      case 'VariableDeclarator':
        return up.id === child ? path : undefined;
      case 'AssignmentExpression':
        return up.operator === '=' ? path : undefined;
      default:
        return undefined;
    }
  }
  return undefined;
}

/** The members between a parameter and a name in its pattern: `({ res })` gives `['res']`. */
function parameterPath(name: Node): readonly string[] {
  const path: string[] = [];
  for (let up = name.parent; up && !up.type.includes('Function'); up = up.parent) {
    if (up.type === 'Property') path.unshift(staticName(up.key, up.computed) ?? '?');
    else if (up.type === 'RestElement') path.unshift('...');
  }
  return path;
}
