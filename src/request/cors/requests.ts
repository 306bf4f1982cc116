/** The Origin header of a request, as code reads it. */
import { memberName, single, stringOf, unwrapAwait, type Evaluation, type Node, type TSESTree } from '../../evaluation/index.js';

/** Whether an expression is the Origin header: `req.headers.origin`, `ctx.get('Origin')`, or a const that holds it. */
export function isOriginHeader(ev: Evaluation, expression: Node): boolean {
  const node = sourceOf(ev, expression);
  if (node.type === 'CallExpression') return isHeaderCall(ev, node);
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false;
  const { root, path } = ev.origin(node);
  return (
    path.at(-1)?.toLowerCase() === 'origin' &&
    (root.kind === 'parameter' || root.kind === 'this' || root.kind === 'global') &&
    HEADERS.test(path.at(-2) ?? (root.kind === 'parameter' ? nameOf(root.name) : ''))
  );
}

/** Whether an expression is whatever origin asks; what stands behind `||` is for requests that have none. */
export function echoes(ev: Evaluation, expression: Node): boolean {
  const node = sourceOf(ev, expression);
  if (node.type === 'LogicalExpression' && node.operator !== '&&') return echoes(ev, node.left);
  return isOriginHeader(ev, expression);
}

/** `ctx.get('Origin') || '*'`: what stands behind the origin that asks is for requests that have none. */
export function isBehindOrigin(ev: Evaluation, node: Node): boolean {
  const { parent: up } = node;
  if (up?.type !== 'LogicalExpression' || up.operator === '&&' || up.right !== node) return false;
  return up.left.type === 'LogicalExpression' ? [up.left.left, up.left.right].some((one) => echoes(ev, one)) : echoes(ev, up.left);
}

const HEADERS = /^headers?$/i;
/** Objects of which `get('origin')` or `header('origin')` reads a header. */
const REQUESTS = /^(?:req|request|ctx|context|c|.*headers?)$/i;
/** Functions of h3 that are given an event and the header's name. */
const READERS = /^get(?:Request)?Header$/;

function isHeaderCall(ev: Evaluation, { callee, arguments: given }: TSESTree.CallExpression): boolean {
  const called = unwrapAwait(callee);
  const isOrigin = (argument: Node | undefined): boolean => {
    const value = argument && single(ev.value(argument));
    return value !== undefined && stringOf(value)?.toLowerCase() === 'origin';
  };
  if (called.type === 'Identifier') return READERS.test(called.name) && isOrigin(given[1]);
  if (called.type !== 'MemberExpression' || !['get', 'header', 'getHeader'].includes(memberName(called) ?? '')) return false;
  return REQUESTS.test(nameOf(called.object)) && isOrigin(given[0]);
}

/** `headers` for `req.headers`, `headers` and `await headers()`. */
function nameOf(expression: Node): string {
  const node = unwrapAwait(expression);
  if (node.type === 'MemberExpression') return memberName(node) ?? '';
  if (node.type === 'CallExpression') return nameOf(node.callee);
  return node.type === 'Identifier' ? node.name : '';
}

const MAX_CONSTS = 5;

/** What a variable that is written once was given. */
export function sourceOf(ev: Evaluation, expression: Node): Node {
  let node = unwrapAwait(expression);
  for (let i = 0; i < MAX_CONSTS && node.type === 'Identifier'; i++) {
    const variable = ev.variableOf(node);
    const [write, ...others] = variable ? ev.writeReferences(variable) : [];
    const declarator = (write?.identifier as Node | undefined)?.parent;
    if (others.length > 0 || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || !declarator.init) break;
    node = unwrapAwait(declarator.init);
  }
  return node;
}
