/** Functions that decide which origins may read: those that say yes to all of them. */
import type { AllowedOrigin, OriginFunction } from '../../catalog/index.js';
import {
  descendants,
  enclosingFunction,
  isFunction,
  isLoop,
  memberName,
  single,
  stringOf,
  unwrap,
  unwrapAwait,
  type Evaluation,
  type FunctionNode,
  type Node,
  type TSESTree,
  type Variable,
} from '../../evaluation/index.js';
import { isOriginHeader } from './requests.js';

/** What a function allows, whatever origin asks; undefined where that depends on anything, or where it cannot be told. */
export function alwaysAllows(ev: Evaluation, node: FunctionNode, asked: OriginFunction): AllowedOrigin | undefined {
  const answers = node.generator ? undefined : answersOf(ev, node, asked);
  if (!answers || answers.size === 0 || !isPlain(ev, node, answers)) return undefined;
  const allowed = new Set([...answers.values()].map((answer) => answer && allowedBy(ev, node, answer, asked)));
  return allowed.size === 1 ? [...allowed][0] : undefined;
}

/** The calls of the callback, or the `return`s (of an arrow its body), and what each of them answers. */
type Answers = ReadonlyMap<Node, Node | undefined>;

function answersOf(ev: Evaluation, node: FunctionNode, { callback, returns }: OriginFunction): Answers | undefined {
  const parameter = callback === undefined ? undefined : node.params[callback];
  if (parameter) return parameter.type === 'Identifier' ? calledBack(ev, node, ev.declared(parameter)) : undefined;
  if (!returns || (returns !== 'either' && node.async !== (returns === 'promise'))) return undefined;
  if (node.body.type !== 'BlockStatement') return new Map([[node.body, node.body]]);
  return new Map(ev.returnsOf(node).map((statement) => [statement, statement.argument ?? undefined]));
}

function calledBack(ev: Evaluation, within: FunctionNode, callback: Variable | undefined): Answers | undefined {
  const calls = new Map<Node, Node | undefined>();
  for (const { identifier } of callback?.references ?? []) {
    const { parent } = identifier as Node;
    if (parent?.type !== 'CallExpression' || parent.callee !== identifier || enclosingFunction(parent) !== within) return undefined;
    const [error, answer] = parent.arguments;
    const value = error && single(ev.value(error));
    if (value?.kind !== 'constant' || value.value) return undefined;
    calls.set(parent, answer);
  }
  return calls;
}

/** Nothing on the way may decide, throw or wait; in the end there is always an answer. */
function isPlain(ev: Evaluation, { body }: FunctionNode, answers: Answers): boolean {
  for (const node of descendants(body, ev.sourceCode.visitorKeys)) {
    if (isFunction(node) || isLoop(node) || DECIDING.has(node.type)) return false;
    if (node.type === 'ReturnStatement' && !isAnswer(node, answers)) return false;
    if ((node.type === 'CallExpression' || node.type === 'NewExpression') && !answers.has(node) && !isHarmless(ev, node)) return false;
  }
  return body.type !== 'BlockStatement' ? answers.has(unwrap(body)) : isAlwaysAnswered(body, answers);
}

const DECIDING = new Set(['TryStatement', 'ThrowStatement', 'SwitchStatement', 'AwaitExpression', 'YieldExpression']);

/** `console.log(…)`, `request.headers.get('origin')` */
function isHarmless(ev: Evaluation, call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  return isLogging(call) || isOriginHeader(ev, call);
}

const LOGGERS = /^(?:console|log|logger|debug)$/i;

export function isLogging({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  const called = unwrap(callee);
  const object = called.type === 'MemberExpression' ? unwrap(called.object) : called;
  const name = object.type === 'MemberExpression' ? memberName(object) : object.type === 'Identifier' ? object.name : undefined;
  return name !== undefined && LOGGERS.test(name);
}

const isAnswer = (statement: TSESTree.ReturnStatement, answers: Answers): boolean =>
  answers.has(statement) || (statement.argument !== null && answers.has(unwrap(statement.argument)));

function isAlwaysAnswered(statement: Node, answers: Answers): boolean {
  switch (statement.type) {
    case 'ReturnStatement':
      return isAnswer(statement, answers);
    case 'ExpressionStatement':
      return answers.has(unwrap(statement.expression));
    case 'BlockStatement':
      // An answer that other code follows is one all the same.
      return statement.body.some((one) => isAlwaysAnswered(one, answers));
    case 'IfStatement':
      return [statement.consequent, statement.alternate].every((branch) => branch !== null && isAlwaysAnswered(branch, answers));
    default:
      return false;
  }
}

function allowedBy(ev: Evaluation, within: FunctionNode, answer: Node, asked: OriginFunction): AllowedOrigin | undefined {
  const node = unwrapAwait(answer);
  // Requests from other origins have one: what stands behind `||` is for others.
  if (node.type === 'LogicalExpression' && node.operator !== '&&') return allowedBy(ev, within, node.left, asked);
  if (isOriginHeader(ev, node) || (asked.takes !== 'request' && isFirstParameter(ev, within, node))) return asked.origin;
  const value = single(ev.value(node));
  if (value?.kind === 'constant' && value.value === true) return asked.true;
  return value && stringOf(value) === '*' ? asked.star : undefined;
}

function isFirstParameter(ev: Evaluation, { params }: FunctionNode, node: Node): boolean {
  const { root, path } = ev.origin(node);
  return root.kind === 'parameter' && path.length === 0 && root.name === params[0] && ev.writeReferences(root.variable).length === 0;
}
