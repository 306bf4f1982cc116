/** Whether a check of the origin stands between a request and a place. */
import {
  descendants,
  isFunction,
  isLoop,
  memberName,
  unwrap,
  unwrapAwait,
  visitAll,
  type Evaluation,
  type FunctionNode,
  type Node,
  type TSESTree,
} from '../../evaluation/index.js';
import { isLogging } from './functions.js';
import { isOriginHeader, sourceOf } from './requests.js';

const MAX_CALLERS = 3;

/** Whether anything on the way to a place, from the outermost function on, may depend on which origin it is. */
export function isChecked(ev: Evaluation, place: Node, depth = 0): boolean {
  for (let child = place, up = place.parent; up && up.type !== 'Program'; child = up, up = up.parent) {
    if (isInFunction(up) && mayDepend(ev, up, child)) return true;
    if (up.type === 'BlockStatement' && up.body.some((before) => before.range[1] <= child.range[0] && mayCheck(ev, before))) return true;
    if (isFunction(up) && callsOf(ev, up).some((call) => depth >= MAX_CALLERS || isChecked(ev, call, depth + 1))) return true;
  }
  return false;
}

function isInFunction(node: Node): boolean {
  for (let up = node.parent; up; up = up.parent) if (isFunction(up)) return true;
  return false;
}

/** Whether `child` runs, or how often, by a decision about the origin. */
function mayDepend(ev: Evaluation, up: Node, child: Node): boolean {
  switch (up.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return child !== up.test && !isHarmless(ev, up.test);
    case 'LogicalExpression':
      return child === up.right && !isHarmless(ev, up.left);
    case 'SwitchStatement':
      return child !== up.discriminant && !isHarmlessRead(ev, up.discriminant);
    default:
      return isLoop(up);
  }
}

/** The calls of a function of the file by its name. */
function callsOf(ev: Evaluation, node: FunctionNode): readonly Node[] {
  const { parent } = node;
  const id = node.type === 'FunctionDeclaration' ? node.id : parent.type === 'VariableDeclarator' ? parent.id : undefined;
  const references = id?.type === 'Identifier' ? (ev.declared(id)?.references ?? []) : [];
  return references.flatMap(({ identifier }) => {
    const call = (identifier as Node).parent;
    return call?.type === 'CallExpression' && call.callee === identifier ? [call] : [];
  });
}

/** Whether a statement may leave because of the origin, or hand it to something that decides. */
function mayCheck(ev: Evaluation, statement: Node): boolean {
  let leaves = false;
  let isPlain = true;
  for (const node of descendants(statement, ev.sourceCode.visitorKeys, true)) {
    if (isFunction(node)) continue;
    if (LEAVING.has(node.type)) leaves = true;
    if (node.type === 'IfStatement') isPlain &&= isHarmless(ev, node.test);
    else if (BRANCHING.has(node.type) || isLoop(node)) isPlain = false;
    if (isOriginHeader(ev, node) && !isIdle(node)) return true;
  }
  return leaves && !isPlain;
}

const LEAVING = new Set(['ReturnStatement', 'ThrowStatement', 'BreakStatement', 'ContinueStatement']);
const BRANCHING = new Set(['TryStatement', 'SwitchStatement']);

/** Whether a read of the origin only keeps it, prints it, sends it back, or asks whether there is one. */
function isIdle(read: Node): boolean {
  let child = read;
  for (let up = read.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'LogicalExpression':
      case 'UnaryExpression':
      case 'TemplateLiteral':
      case 'ObjectPattern':
      case 'ObjectExpression':
      case 'AwaitExpression':
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
        continue;
      case 'Property':
        if (isAllowOrigin(up.key)) return true;
        continue;
      case 'BinaryExpression':
        if (!isNothing(up.left === child ? up.right : up.left)) return false;
        continue;
      case 'AssignmentExpression':
        return up.left.type === 'MemberExpression' && isAllowOrigin(up.left.property);
      case 'CallExpression':
        return up.callee !== child && (isLogging(up) || up.arguments.some(isAllowOrigin));
      case 'VariableDeclarator':
      case 'IfStatement':
      case 'ExpressionStatement':
        return true;
      default:
        return false;
    }
  }
  return false;
}

const isAllowOrigin = (node: Node): boolean =>
  node.type === 'Literal' && typeof node.value === 'string' && node.value.toLowerCase() === 'access-control-allow-origin';

const checking = new WeakMap<Evaluation, boolean>();

/** Whether a file does anything with the Origin header but send it back: it may check it before. */
export function checksOrigins(ev: Evaluation): boolean {
  const known = checking.get(ev);
  if (known !== undefined) return known;
  let found = false;
  visitAll(ev.sourceCode.ast, ev.sourceCode.visitorKeys, (node) => {
    found ||= isOriginHeader(ev, node) && !isIdle(node);
  });
  checking.set(ev, found);
  return found;
}

/** Whether a test says nothing about which origin it is: whether there is one, the method, settings of the module. */
function isHarmless(ev: Evaluation, test: Node): boolean {
  const node = unwrap(test);
  switch (node.type) {
    case 'Literal':
      return true;
    case 'UnaryExpression':
      return isHarmless(ev, node.argument);
    case 'LogicalExpression':
      return isHarmless(ev, node.left) && isHarmless(ev, node.right);
    case 'BinaryExpression':
      return isHarmlessComparison(ev, node);
    case 'CallExpression': {
      const callee = unwrap(node.callee);
      if (isOriginHeader(ev, node)) return true;
      return (
        callee.type === 'MemberExpression' && isHarmlessRead(ev, callee.object) && node.arguments.every(({ type }) => type === 'Literal')
      );
    }
    default:
      return isOriginHeader(ev, node) || isHarmlessRead(ev, node);
  }
}

function isHarmlessComparison(ev: Evaluation, { left, right }: TSESTree.BinaryExpression): boolean {
  const isOrigin = [left, right].some((side) => isOriginHeader(ev, side));
  return isOrigin ? [left, right].some(isNothing) : isHarmless(ev, left) && isHarmless(ev, right);
}

/** `undefined`, `null`, `''`, and the words of `typeof`. */
function isNothing(side: Node): boolean {
  const node = unwrap(side);
  if (node.type === 'Identifier') return node.name === 'undefined';
  return node.type === 'Literal' && (node.value === null || node.value === '' || node.value === 'undefined' || node.value === 'string');
}

const ROUTING = new Set(['method', 'httpMethod', 'url', 'originalUrl', 'path', 'rawPath', 'pathname']);

/** The method and the path of a request, the environment, and what stands outside all functions. */
function isHarmlessRead(ev: Evaluation, expression: Node): boolean {
  const node = unwrapAwait(expression);
  if (node.type === 'MemberExpression' && ROUTING.has(memberName(node) ?? '')) return true;
  let root: Node = node;
  while (root.type === 'MemberExpression') root = unwrapAwait(root.object);
  if (root.type === 'MetaProperty') return true;
  if (root.type !== 'Identifier') return false;
  const variable = ev.variableOf(root);
  if (!variable) return root.name === 'process';
  if (variable.scope.type === 'module' || variable.scope.type === 'global') return true;
  const source = sourceOf(ev, root);
  return source !== root && node === root && isHarmless(ev, source);
}
