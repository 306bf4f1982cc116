/** The value of an expression, kind by kind. */
import { memberName, unwrap, type Node, type TSESTree } from './ast.js';
import { ALWAYS, and, isOpaque, not, ofValue, test } from './conditions.js';
import { asBoolean, callValue, newValue } from './calls.js';
import { classField, classMethodOrStatic } from './classes.js';
import { operandsOf, partsOfTemplate } from './concatenation.js';
import type { Evaluation } from './evaluation.js';
import { objectLiteral, propertyOf } from './objects.js';
import { partsOf, stringOf } from './text.js';
import { always, choose, constant, flatMap, settle, single, truthiness, unknown, type Cases, type Frame, type Value } from './values.js';
import { readVariable } from './variables.js';

export function valueOf(ev: Evaluation, expression: Node, frame: Frame | undefined): Cases<Value> {
  const node = unwrap(expression);
  switch (node.type) {
    case 'Literal':
      return always('regex' in node ? unknown(node, { truthy: true }) : constant(node.value as string, node));
    case 'TemplateLiteral':
      return always({ kind: 'text', node, parts: partsOfTemplate(ev, node, frame) });
    case 'Identifier':
      return identifierValue(ev, node, frame);
    case 'MemberExpression':
      return memberValue(ev, node, frame);
    case 'ObjectExpression':
      return always(objectLiteral(ev, node, frame));
    case 'ArrayExpression':
      return always({ kind: 'array', node, items: node.elements.flatMap((element) => (element ? [arrayItem(ev, element, frame)] : [])) });
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return always({ kind: 'function', node, frame });
    case 'ConditionalExpression':
      return choose(ev.truth(node.test, frame), ev.value(node.consequent, frame), ev.value(node.alternate, frame), unknown(node));
    case 'LogicalExpression':
      return logical(ev, node, frame);
    case 'UnaryExpression':
      return unary(ev, node, frame);
    case 'BinaryExpression':
      return binary(ev, node, frame);
    case 'AssignmentExpression':
      return node.operator === '=' ? ev.value(node.right, frame) : always(unknown(node));
    case 'AwaitExpression':
      return awaited(ev, node, frame);
    case 'CallExpression':
      return callValue(ev, node, frame);
    case 'NewExpression':
      return newValue(ev, node, frame);
    default:
      return always(unknown(node));
  }
}

const awaited = (ev: Evaluation, node: TSESTree.AwaitExpression, frame: Frame | undefined): Cases<Value> =>
  flatMap<Value, Value>(ev.value(node.argument, frame), (value) => always(value.kind === 'unknown' ? unknown(node) : value), unknown(node));

function arrayItem(ev: Evaluation, element: TSESTree.Expression | TSESTree.SpreadElement, frame: Frame | undefined) {
  const spread = element.type === 'SpreadElement';
  return { when: ALWAYS, value: () => ev.value(spread ? element.argument : element, frame), node: element as Node, spread };
}

function identifierValue(ev: Evaluation, node: TSESTree.Identifier, frame: Frame | undefined): Cases<Value> {
  const variable = ev.variableOf(node);
  if (variable) return readVariable(ev, node, variable, frame);
  if (node.name === 'undefined') return always(constant(undefined, node));
  if (node.name === 'NaN' || node.name === 'Infinity') return always(constant(Number(node.name), node));
  return always(ev.unresolved(node, frame));
}

function memberValue(ev: Evaluation, node: TSESTree.MemberExpression, frame: Frame | undefined): Cases<Value> {
  const nothing = ev.unresolved(node, frame);
  const name = memberName(node) ?? computedName(ev, node, frame);
  if (name === undefined) return always(nothing);
  const object = unwrap(node.object);
  if (object.type === 'ThisExpression') return classField(ev, node, name, nothing);
  const ofClass = object.type === 'Identifier' && classMethodOrStatic(ev, object, name);
  if (ofClass) return ofClass;
  return flatMap<Value, Value>(
    ev.value(object, frame),
    (value) => {
      if (value.kind === 'unknown' || value.kind === 'constant') return always(nothing);
      const cases = propertyOf(ev, value, name, node);
      return cases.map((item) => (item.value.kind === 'unknown' && item.value.node === node ? { ...item, value: nothing } : item));
    },
    nothing,
  );
}

function computedName(ev: Evaluation, node: TSESTree.MemberExpression, frame: Frame | undefined): string | undefined {
  const key = node.computed ? single(ev.value(node.property, frame)) : undefined;
  return key && (stringOf(key) ?? (key.kind === 'constant' ? String(key.value) : undefined));
}

function logical(ev: Evaluation, node: TSESTree.LogicalExpression, frame: Frame | undefined): Cases<Value> {
  const nothing = unknown(node);
  const right = (): Cases<Value> => ev.value(node.right, frame);
  const keeps = (value: Value): boolean | undefined => {
    if (node.operator === '??')
      return value.kind === 'constant'
        ? value.value !== null && value.value !== undefined
        : value.kind !== 'unknown' || value.truthy === true || undefined;
    const truthy = truthiness(value);
    return truthy === undefined ? undefined : truthy === (node.operator === '||');
  };
  return flatMap<Value, Value>(
    ev.value(node.left, frame),
    (left) => {
      const kept = keeps(left);
      if (kept !== undefined) return kept ? always(left) : right();
      if (left.kind !== 'unknown' || !left.test) return always(nothing);
      if (node.operator === '??') {
        const about = left.test;
        if (about.kind !== 'test' || about.negated || !('truthy' in about.expected)) return always(nothing);
        const missing = test(about.subject, about.named?.text ?? about.text, { nullish: true }, about.node);
        return choose<Value>(missing, right(), always(unknown(left.node)), nothing);
      }
      const about = isLiteralValue(unwrap(node.right)) ? ofValue(left.test) : left.test;
      const present = always<Value>(unknown(unwrap(node.left), { truthy: node.operator === '||' }));
      if (node.operator === '||') return choose(about, present, right(), nothing);
      const tested = right().map(({ when, value }) => ({ when, value: value.kind === 'unknown' ? { ...value, tested: true } : value }));
      return choose<Value>(left.test, tested, present, nothing);
    },
    nothing,
  );
}

/** What nobody puts in the place of a boolean. */
const isLiteralValue = (node: Node): boolean =>
  node.type === 'ObjectExpression' || node.type === 'ArrayExpression' || (node.type === 'Literal' && typeof node.value !== 'boolean');

function unary(ev: Evaluation, node: TSESTree.UnaryExpression, frame: Frame | undefined): Cases<Value> {
  const argument = unwrap(node.argument);
  switch (node.operator) {
    case '!':
      if (argument.type === 'UnaryExpression' && argument.operator === '!') {
        return flatMap<Value, Value>(ev.value(argument.argument, frame), (value) => always(asBoolean(value, node)), unknown(node));
      }
      return asCondition(ev, node, frame);
    case 'void':
      return always(constant(undefined, node));
    case '-':
    case '+': {
      const value = single(ev.value(argument, frame));
      const number = value?.kind === 'constant' && typeof value.value === 'number' ? value.value : undefined;
      return always(number === undefined ? unknown(node, { plain: true }) : constant(node.operator === '-' ? -number : number, node));
    }
    default:
      return always(ev.unresolved(node, frame));
  }
}

/** A comparison or negation: true or false, each under its condition. */
function asCondition(ev: Evaluation, node: Node, frame: Frame | undefined): Cases<Value> {
  const when = ev.truth(node, frame);
  if (isOpaque(when)) return always(unknown(node));
  return settle<Value>(
    [
      { when: and(when), value: constant(true, node) },
      { when: not(when), value: constant(false, node) },
    ],
    unknown(node),
  );
}

const COMPARISONS = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in', 'instanceof']);

function binary(ev: Evaluation, node: TSESTree.BinaryExpression, frame: Frame | undefined): Cases<Value> {
  if (COMPARISONS.has(node.operator)) return asCondition(ev, node, frame);
  if (node.operator === '+') return sum(ev, node, frame);
  const left = single(ev.value(node.left, frame));
  const right = single(ev.value(node.right, frame));
  if (left?.kind !== 'constant' || right?.kind !== 'constant' || typeof left.value !== 'number' || typeof right.value !== 'number') {
    return always(unknown(node, { plain: true }));
  }
  const number = arithmetic(node.operator, left.value, right.value);
  return always(number === undefined ? unknown(node, { plain: true }) : constant(number, node));
}

function arithmetic(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '**':
      return a ** b;
    default:
      return undefined;
  }
}

/** `a + b + c`: text as soon as one operand is text. */
function sum(ev: Evaluation, node: TSESTree.BinaryExpression, frame: Frame | undefined): Cases<Value> {
  const operands = operandsOf(node);
  const cases = operands.map((operand) => ev.value(operand, frame));
  const text = cases.findIndex((one) =>
    one.some(({ value }) => value.kind === 'text' || typeof (value as { value?: unknown }).value === 'string'),
  );
  if (text === -1) {
    const numbers = cases.map((one) => single(one)).map((value) => (value?.kind === 'constant' ? value.value : undefined));
    if (!numbers.every((number) => typeof number === 'number')) return always(unknown(node));
    return always(
      constant(
        numbers.reduce((a, b) => a + b, 0),
        node,
      ),
    );
  }
  return always({ kind: 'text', node, parts: cases.flatMap((one, i) => partsOf(one, operands[i] as Node)) });
}
