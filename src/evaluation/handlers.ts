/** Functions that a framework calls with its own values: handlers, told by what they are handed to. */
import { isChain, patternOf, sameModule, sameName } from './addresses.js';
import { isFunction, memberName, staticName, unwrap, type FunctionNode, type Node, type TSESTree } from './ast.js';
import type { Evaluation } from './evaluation.js';
import { isAt, type Origin } from './origins.js';

/** See the type `Handlers` in the catalogue. */
export interface HandlersShape {
  readonly methods?: readonly string[];
  readonly made?: readonly string[];
  readonly named?: readonly string[];
  readonly namedWith?: readonly string[];
  readonly namedAnywhere?: readonly string[];
  readonly calls?: readonly string[];
  readonly exports?: readonly string[];
  readonly types?: readonly string[];
  readonly keys?: readonly string[];
  readonly wrappers?: readonly string[];
  readonly index: Readonly<Record<number, number>>;
}

/**
 * Whether a parameter is the value that handlers of such a shape are given.
 * @param parameter the parameter as a whole, if need be a pattern
 * @param namesCount whether the file lets the names of handlers and of what takes them count
 */
export function isHandlerParameter(
  ev: Evaluation,
  handler: FunctionNode,
  parameter: Node,
  shapes: readonly HandlersShape[],
  namesCount: () => boolean,
): boolean {
  const fitting = shapes.filter(({ index }) => handler.params[index[handler.params.length] ?? -1] === parameter);
  if (fitting.length === 0) return false;
  const uses = usesOf(ev, handler);
  return fitting.some(
    (shape) =>
      isDeclaredHandler(ev, handler, shape, namesCount) ||
      uses.some((use) => {
        const call = callTaking(use, shape);
        return call !== undefined && takesHandlers(ev, call, shape, namesCount);
      }),
  );
}

/** Whether the module exports a function under a name that the framework calls, or declares it to be of a handler's type. */
function isDeclaredHandler(
  ev: Evaluation,
  handler: FunctionNode,
  { exports = [], types = [] }: HandlersShape,
  namesCount: () => boolean,
): boolean {
  if (exports.length + types.length === 0) return false;
  const isExport = (name: string, declaration: Node): boolean =>
    exports.includes(name) && declaration.parent?.type === 'ExportNamedDeclaration' && namesCount();
  if (handler.type === 'FunctionDeclaration') return handler.id !== null && isExport(handler.id.name, handler);
  let child: Node = handler;
  for (let up: Node = handler.parent; ; child = up, up = up.parent) {
    switch (up.type) {
      case 'ObjectExpression':
        continue;
      case 'Property':
        if (up.value !== child) return false;
        continue;
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        if (isOfType(ev, up.typeAnnotation, types)) return true;
        continue;
      case 'VariableDeclarator': {
        if (up.id.type !== 'Identifier') return false;
        const type = up.id.typeAnnotation?.typeAnnotation;
        return (type !== undefined && isOfType(ev, type, types)) || isExport(up.id.name, up.parent);
      }
      default:
        return false;
    }
  }
}

/** @param types names of types; `astro#APIContext` is imported from that module */
export function isOfType(ev: Evaluation, type: TSESTree.TypeNode, types: readonly string[]): boolean {
  const name = typeNameOf(ev, type);
  if (name === undefined) return false;
  const from = type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? ev.origin(type.typeName).root : undefined;
  return types.some((wanted) => {
    const [module, own] = wanted.split('#');
    return own === undefined ? wanted === name : own === name && from?.kind === 'module' && sameModule(from.name, module as string);
  });
}

/** The name of a type reference: that under which it was exported, if it is imported. */
function typeNameOf(ev: Evaluation, type: TSESTree.TypeNode): string | undefined {
  if (type.type !== 'TSTypeReference') return undefined;
  const { typeName } = type;
  if (typeName.type === 'TSQualifiedName') return typeName.right.name;
  if (typeName.type !== 'Identifier') return undefined;
  const { root, path } = ev.origin(typeName);
  return (root.kind === 'module' ? path.at(-1) : undefined) ?? typeName.name;
}

/** Where a function stands, or where its name is read. */
function usesOf(ev: Evaluation, handler: FunctionNode): readonly Node[] {
  const { parent } = handler;
  const id =
    handler.type === 'FunctionDeclaration'
      ? handler.id
      : parent.type === 'VariableDeclarator' && parent.parent.kind === 'const' && parent.id.type === 'Identifier'
        ? parent.id
        : undefined;
  if (!id) return [handler];
  return (ev.declared(id)?.references ?? []).flatMap((reference) => (reference.isRead() ? [reference.identifier as Node] : []));
}

/** The call that is given a function: itself, in an array, in an object under one of the keys, or wrapped. */
function callTaking(use: Node, { keys = [], wrappers = [] }: HandlersShape): TSESTree.CallExpression | undefined {
  let child = use;
  for (let up = use.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'ArrayExpression':
      case 'ObjectExpression':
      case 'TSAsExpression':
        continue;
      case 'Property':
        if (up.value !== child || !(keys.includes('*') || keys.includes(staticName(up.key, up.computed) ?? ''))) return undefined;
        continue;
      case 'CallExpression':
        if (!up.arguments.includes(child as never)) return undefined;
        if (!wrappers.includes(nameOf(up.callee) ?? '')) return up;
        continue;
      default:
        return undefined;
    }
  }
  return undefined;
}

function takesHandlers(ev: Evaluation, call: TSESTree.CallExpression, shape: HandlersShape, namesCount: () => boolean): boolean {
  const callee = unwrap(call.callee);
  if (shape.calls?.some((address) => isAt(ev.origin(callee), address)) === true) return true;
  if (callee.type !== 'MemberExpression' || shape.methods?.includes(memberName(callee) ?? '') !== true) return false;
  if (isMadeBy(ev.origin(callee.object), shape.made ?? [])) return true;
  const { start, calls } = chainOf(callee.object);
  const name = nameOf(start);
  if (name === undefined || !namesCount() || !mayBeFramework(ev.origin(start))) return false;
  const { named = [], namedWith = [], namedAnywhere = [] } = shape;
  if (ev.importsOneOf(namedWith) && named.some((wanted) => sameName(name, wanted))) return true;
  return namedAnywhere.includes(name) && [call, ...calls].some(({ arguments: [first] }) => first !== undefined && isRoute(first));
}

/** What one of the addresses makes, or a method of that returned: `express().route('/')`. */
const isMadeBy = ({ root, path }: Origin, addresses: readonly string[]): boolean =>
  root.kind === 'module' &&
  addresses.some((address) => {
    const pattern = patternOf(address);
    if (pattern.root.kind !== 'module' || !sameModule(root.name, pattern.root.name)) return false;
    return pattern.path.every((part, i) => part === path[i]) && isChain(path.slice(pattern.path.length));
  });

/** `app` and the calls of its methods in `app.route('/').get(…)`. */
function chainOf(expression: Node): { readonly start: Node; readonly calls: readonly TSESTree.CallExpression[] } {
  const calls: TSESTree.CallExpression[] = [];
  let start = unwrap(expression);
  while (start.type === 'CallExpression') {
    const callee = unwrap(start.callee);
    if (callee.type !== 'MemberExpression') break;
    calls.push(start);
    start = unwrap(callee.object);
  }
  return { start, calls };
}

/** The name of a variable or of the last member. */
function nameOf(expression: Node): string | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression') return memberName(node);
  return node.type === 'Identifier' ? node.name : undefined;
}

/** What comes from elsewhere in the project or from nowhere in sight; not what another package makes, or a class of the file. */
function mayBeFramework({ root, path }: Origin): boolean {
  if (root.kind === 'local') return isFunction(root.node) && path[0] === '()';
  return root.kind !== 'module' || /^(?:\.|[@~]?\/|[~#])/.test(root.name);
}

/** A path as routers take it: `'/x'`, `/^x/`, `*`. */
function isRoute(node: Node): boolean {
  if (node.type === 'ArrayExpression') return node.elements.some((element) => element !== null && isRoute(element));
  if (node.type === 'TemplateLiteral') return /^[/*]/.test(node.quasis[0]?.value.cooked ?? '');
  return node.type === 'Literal' && ('regex' in node || (typeof node.value === 'string' && /^[/*]/.test(node.value)));
}
