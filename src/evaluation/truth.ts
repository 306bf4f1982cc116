/** Expressions as conditions: what is tested, and how a message quotes it. */
import {
  contains,
  descendants,
  enclosingFunction,
  functionOfParameter,
  memberName,
  unwrap,
  type Node,
  type TSESTree,
  type Variable,
} from './ast.js';
import { ALWAYS, NEVER, OPAQUE, and, not, or, test, type Formula, type Primitive } from './conditions.js';
import type { Evaluation } from './evaluation.js';
import { stringOf } from './text.js';
import { single, truthiness, type Cases, type Constant, type Frame, type Value } from './values.js';

/** When an expression is truthy. */
export function truth(ev: Evaluation, expression: Node, frame: Frame | undefined): Formula {
  const node = unwrap(expression);
  switch (node.type) {
    case 'UnaryExpression':
      if (node.operator === '!') return negation(ev, node, frame);
      break;
    case 'LogicalExpression':
      if (node.operator === '&&') return and(...operandsOf(node).map((operand) => ev.truth(operand, frame)));
      if (node.operator === '||') return or(...operandsOf(node).map((operand) => ev.truth(operand, frame)));
      break;
    case 'BinaryExpression':
      switch (node.operator) {
        case '===':
        case '==':
          return ev.equality(node.left, node.right, frame, node.operator === '==');
        case '!==':
        case '!=':
          return not(ev.equality(node.left, node.right, frame, node.operator === '!='));
        case '<':
        case '>':
        case '<=':
        case '>=':
        case 'in':
        case 'instanceof':
          return subjectTest(ev, node, frame);
      }
  }
  return truthOfCases(ev.value(node, frame));
}

/** `!x`, `!!x`, however many. */
function negation(ev: Evaluation, outermost: TSESTree.UnaryExpression, frame: Frame | undefined): Formula {
  let isNegated = false;
  let node: Node = outermost;
  for (; node.type === 'UnaryExpression' && node.operator === '!'; node = unwrap(node.argument)) isNegated = !isNegated;
  const formula = ev.truth(node, frame);
  return isNegated ? not(formula) : formula;
}

/** The operands of a chain such as `a && b && c`, however long: each is the left side of the next. */
function operandsOf(chain: TSESTree.LogicalExpression): readonly Node[] {
  const operands: Node[] = [];
  let node: Node = chain;
  for (; node.type === 'LogicalExpression' && node.operator === chain.operator; node = unwrap(node.left)) operands.push(node.right);
  return [...operands, node].reverse();
}

export const truthOfCases = (cases: Cases<Value>): Formula => or(...cases.map(({ when, value }) => and(when, truthOfValue(value))));

function truthOfValue(value: Value): Formula {
  const known = truthiness(value);
  if (known !== undefined) return known ? ALWAYS : NEVER;
  return value.kind === 'unknown' && value.test ? value.test : OPAQUE;
}

/** The condition "this expression is truthy" about an expression whose value is unknown. */
export function subjectTest(ev: Evaluation, node: Node, frame: Frame | undefined): Formula {
  const text = quotation(ev, node, frame)?.replace(/\s+/g, ' ');
  if (text === undefined || text.length > MAX_QUOTED) return OPAQUE;
  const key = keyOf(ev, node, frame, 0);
  return key === null ? OPAQUE : test(key, text, { truthy: true }, node);
}

/**
 * How a message quotes an expression: as it stands. Inside a function that is read for its result, a parameter is quoted
 * by what the call passes for it, and what else that function keeps to itself cannot be quoted.
 */
function quotation(ev: Evaluation, node: Node, frame: Frame | undefined): string | undefined {
  const text = ev.sourceCode.getText(node);
  if (!frame) return text;
  let root = unwrap(node);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  const own = [...descendants(node, ev.sourceCode.visitorKeys)].filter(
    (inner) => inner.type === 'Identifier' && isWithin(ev, inner, frame.callee),
  );
  if (own.length === 0) return text;
  const passed =
    frame.call.arguments[
      frame.callee.params.findIndex((parameter) => parameter.type === 'Identifier' && parameter.name === (root as { name?: string }).name)
    ];
  const isPlain = passed?.type === 'Identifier' || passed?.type === 'MemberExpression';
  if (own.length > 1 || own[0] !== root || !isPlain) return undefined;
  const outside = quotation(ev, passed, frame.parent);
  return outside === undefined ? undefined : outside + ev.sourceCode.text.slice(root.range[1], node.range[1]);
}

/** Whether an identifier names something that a function declares. */
function isWithin(ev: Evaluation, identifier: Node, callee: Node): boolean {
  const block = ev.variableOf(identifier)?.scope.block as Node | undefined;
  return block !== undefined && contains(callee, block);
}

const MAX_QUOTED = 80;
const MAX_DEPTH = 12;

/** When `left === right` (or `==`). */
export function equality(ev: Evaluation, left: Node, right: Node, frame: Frame | undefined, loose: boolean): Formula {
  const leftCases = ev.value(left, frame);
  const rightCases = ev.value(right, frame);
  const rightConstant = constantOf(rightCases);
  if (rightConstant) return equalsConstant(leftCases, rightConstant.value, loose);
  const leftConstant = constantOf(leftCases);
  if (leftConstant) return equalsConstant(rightCases, leftConstant.value, loose);
  const a = keyOf(ev, left, frame, 0);
  const b = keyOf(ev, right, frame, 0);
  const text = `${ev.sourceCode.getText(left)} === ${ev.sourceCode.getText(right)}`;
  if (a === null || b === null || text.length > MAX_QUOTED) return OPAQUE;
  return test(`(${a} === ${b})`, text, { truthy: true }, left);
}

function constantOf(cases: Cases<Value>): Pick<Constant, 'value'> | undefined {
  const value = single(cases);
  if (value?.kind === 'constant') return value;
  const text = value && stringOf(value);
  return text === undefined ? undefined : { value: text };
}

const equalsConstant = (cases: Cases<Value>, constant: Primitive, loose: boolean): Formula =>
  or(...cases.map(({ when, value }) => and(when, valueEquals(value, constant, loose))));

function valueEquals(value: Value, constant: Primitive, loose: boolean): Formula {
  const nullish = loose && (constant === null || constant === undefined);
  if (value.kind === 'constant') {
    if (nullish) return value.value === null || value.value === undefined ? ALWAYS : NEVER;
    return Object.is(value.value, constant) ? ALWAYS : NEVER;
  }
  const text = stringOf(value);
  if (text !== undefined) return text === constant ? ALWAYS : NEVER;
  if (value.kind !== 'unknown') return value.kind === 'text' && typeof constant === 'string' ? OPAQUE : NEVER;
  if (value.truthy !== undefined && value.truthy !== Boolean(constant)) return NEVER;
  const about = value.test;
  if (about?.kind !== 'test' || about.negated || !('truthy' in about.expected)) return OPAQUE;
  return test(about.subject, about.named?.text ?? about.text, nullish ? { nullish: true } : { equals: constant }, about.node);
}

/** A key that two expressions share only if they have the same value wherever both run; null if none can be given. */
function keyOf(ev: Evaluation, expression: Node, frame: Frame | undefined, depth: number): string | null {
  if (depth > MAX_DEPTH) return null;
  const node = unwrap(expression);
  const inner = (part: Node): string | null => keyOf(ev, part, frame, depth + 1);
  switch (node.type) {
    case 'Identifier':
      return identifierKey(ev, node, frame);
    case 'ThisExpression':
      return `this@${enclosingFunction(node)?.range[0] ?? 0}`;
    case 'Literal':
      return node.raw;
    case 'MetaProperty':
      return ev.sourceCode.getText(node);
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? ev.sourceCode.getText(node) : null;
    case 'UnaryExpression': {
      const argument = inner(node.argument);
      return argument === null ? null : `${node.operator} ${argument}`;
    }
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const left = inner(node.left);
      const right = inner(node.right);
      return left === null || right === null ? null : `(${left} ${node.operator} ${right})`;
    }
    case 'MemberExpression': {
      const object = inner(node.object);
      const name = memberName(node) ?? (node.computed ? inner(node.property) : null);
      return object === null || name === null ? null : `${object}.${name}${memberVersion(ev, node)}`;
    }
    case 'CallExpression': {
      const parts = [node.callee, ...node.arguments].map(inner);
      if (parts.includes(null)) return null;
      return `${parts[0] as string}(${parts.slice(1).join(',')})~${ev.epoch(node)}`;
    }
    default:
      return null;
  }
}

function identifierKey(ev: Evaluation, node: Node & { name: string }, frame: Frame | undefined): string {
  const variable = ev.variableOf(node);
  if (!variable) return `global ${node.name}`;
  const owner = ev.frameOf(variable, frame);
  return `${ev.idOf(variable)}${version(ev, variable, node)}${owner ? `#${owner.id}` : ''}`;
}

/** Which write of a variable reaches this place: nothing to tell apart if there is one at most. */
function version(ev: Evaluation, variable: Variable, node: Node): string {
  const writes = ev.writeReferences(variable);
  // A parameter has a value before all writes.
  if (writes.length <= (functionOfParameter(variable) ? 0 : 1)) return '';
  const here = enclosingFunction(node);
  const home = variable.scope.variableScope.block as Node;
  if (here !== home && !(here === null && home.type === 'Program')) return `@in${here?.range[0] ?? 0}`;
  const before = writes.filter(({ identifier }) => (identifier as Node).range[0] < node.range[0]);
  return `@${before.length}`;
}

/** Tells apart reads of a member before and after the assignments to it that the same function makes. */
function memberVersion(ev: Evaluation, node: TSESTree.MemberExpression): string {
  let root: Node = node;
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  const variable = root.type === 'Identifier' ? ev.variableOf(root) : undefined;
  if (!variable) return '';
  const name = memberName(node);
  const before = ev
    .mutationsOf(variable)
    .filter((mutation) => mutation.node.range[1] <= node.range[0] && mutation.kind === 'write' && mutation.path.includes(name ?? ''));
  return before.length > 0 ? `@${before.length}` : '';
}
