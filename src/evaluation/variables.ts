/** What a variable holds where it is read: all its writes, folded in order. */
import { contains, staticName, type Node, type TSESTree, type Variable } from './ast.js';
import { ALWAYS, NEVER, isOpaque, nameTest, not, type Formula } from './conditions.js';
import type { Evaluation } from './evaluation.js';
import { appended, grown } from './growth.js';
import { withMutations } from './mutations.js';
import { propertyOf } from './objects.js';
import { reach } from './paths.js';
import { partsOf, stringOf } from './text.js';
import { always, choose, constant, flatMap, single, unknown, type Cases, type Frame, type Value } from './values.js';

/** One write of a variable: a declaration or an assignment, and how it computes the new value from `right`. */
export interface Write {
  readonly node: Node;
  readonly operator: '=' | '+=' | 'other';
  readonly value: (ev: Evaluation, frame: Frame | undefined) => Cases<Value>;
}

export function readVariable(ev: Evaluation, identifier: TSESTree.Identifier, variable: Variable, frame: Frame | undefined): Cases<Value> {
  const owner = ev.frameOf(variable, frame);
  const initial = initialValue(ev, identifier, variable, owner);
  const cases = fold(ev, identifier, variable, owner, initial);
  return nameCases(withMutations(ev, identifier, variable, owner, cases), identifier);
}

/** The value before any write that the file shows. */
function initialValue(ev: Evaluation, identifier: TSESTree.Identifier, variable: Variable, frame: Frame | undefined): Cases<Value> {
  const nothing = (): Cases<Value> => always(ev.unresolved(identifier, frame));
  const [definition] = variable.defs;
  if (!definition || variable.defs.length > 1) return nothing();
  const node = definition.node as Node;
  switch (definition.type as string) {
    case 'FunctionName':
      // `declare function f(): T;` has no body to read.
      return node.type === 'FunctionDeclaration' ? always({ kind: 'function', node, frame }) : nothing();
    case 'TSEnumName':
      return always({ kind: 'enum', node: node as TSESTree.TSEnumDeclaration });
    case 'Parameter':
      return parameterValue(ev, definition.name, frame) ?? nothing();
    case 'Variable': {
      const declarator = node as TSESTree.VariableDeclarator;
      const inLoopHead = declarator.parent.parent.type === 'ForInStatement' || declarator.parent.parent.type === 'ForOfStatement';
      const declared = declarator.init === null && declarator.id.type === 'Identifier' && !inLoopHead;
      const ambient = declarator.parent.declare;
      return declared && !ambient ? always(constant(undefined, declarator.id)) : nothing();
    }
    default:
      return nothing();
  }
}

/** What the call that is being read passes for a parameter. */
function parameterValue(ev: Evaluation, name: Node, frame: Frame | undefined): Cases<Value> | undefined {
  if (!frame) return undefined;
  const { params } = frame.callee;
  const index = params.findIndex((parameter) => contains(parameter, name));
  const parameter = params[index] as Node | undefined;
  const before = frame.call.arguments.slice(0, index + 1);
  if (!parameter || parameter.type === 'RestElement' || before.some(({ type }) => type === 'SpreadElement')) return undefined;
  const argument = before[index];
  const passed = argument ? ev.value(argument, frame.parent) : always<Value>(constant(undefined, frame.call));
  return bind(ev, parameter, name, passed, frame);
}

/** The value that a pattern gives to the name inside it; undefined where it can't be told. */
function bind(ev: Evaluation, pattern: Node, name: Node, value: Cases<Value>, frame: Frame | undefined): Cases<Value> | undefined {
  if (pattern === name) return value;
  switch (pattern.type) {
    case 'AssignmentPattern': {
      const filled = flatMap<Value, Value>(value, (given) => orDefault(ev, given, pattern.right, frame), unknown(pattern));
      return bind(ev, pattern.left, name, filled, frame);
    }
    case 'ObjectPattern': {
      const property = pattern.properties.find((candidate) => contains(candidate, name));
      if (!property || property.type === 'RestElement') return undefined;
      const key = staticName(property.key, property.computed);
      if (key === undefined) return undefined;
      const member = flatMap<Value, Value>(value, (object) => propertyOf(ev, object, key, property), unknown(property));
      return bind(ev, property.value, name, member, frame);
    }
    case 'ArrayPattern': {
      const index = pattern.elements.findIndex((element) => element && contains(element, name));
      const element = pattern.elements[index];
      if (!element || element.type === 'RestElement') return undefined;
      const member = flatMap<Value, Value>(value, (array) => propertyOf(ev, array, String(index), element), unknown(element));
      return bind(ev, element, name, member, frame);
    }
    default:
      return undefined;
  }
}

/** `x = fallback` in a pattern: the fallback where the value is undefined. */
function orDefault(ev: Evaluation, given: Value, fallback: Node, frame: Frame | undefined): Cases<Value> {
  if (given.kind === 'constant' && given.value === undefined) return ev.value(fallback, frame);
  // What comes from elsewhere may be undefined or not: no certain value, and never a missing one.
  return always(given.kind === 'unknown' ? unknown(given.node) : given);
}

/** The writes of a variable, in source order; null where one of them can't be read. */
export function writesOf(variable: Variable): readonly Write[] {
  const writes: Write[] = [];
  for (const reference of variable.references) {
    if (!reference.isWrite()) continue;
    const write = writeAt(reference.identifier, reference.writeExpr);
    if (write) writes.push(write);
  }
  return writes.sort((a, b) => a.node.range[1] - b.node.range[1]);
}

function writeAt(identifier: Node, expression: Node | null | undefined): Write | undefined {
  const other = (node: Node): Write => ({ node, operator: 'other', value: () => always(unknown(node)) });
  let pattern = identifier;
  for (let up = identifier.parent; up; pattern = up, up = up.parent) {
    switch (up.type) {
      case 'VariableDeclarator': {
        const { init } = up;
        const inLoopHead = up.parent.parent.type === 'ForInStatement' || up.parent.parent.type === 'ForOfStatement';
        if (!init || inLoopHead) return other(up);
        return { node: up, operator: '=', value: (ev, frame) => assigned(ev, up.id, identifier, init, frame) };
      }
      case 'AssignmentExpression':
        if (up.operator === '=' && expression) {
          return { node: up, operator: '=', value: (ev, frame) => assigned(ev, up.left, identifier, up.right, frame) };
        }
        if (up.operator === '+=') return { node: up, operator: '+=', value: (ev, frame) => ev.value(up.right, frame) };
        return other(up);
      case 'UpdateExpression':
      case 'ForInStatement':
      case 'ForOfStatement':
        return other(up);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return undefined; // a parameter's default: part of its initial value
      default:
    }
  }
  return other(pattern);
}

function assigned(ev: Evaluation, target: Node, name: Node, right: Node, frame: Frame | undefined): Cases<Value> {
  return bind(ev, target, name, ev.value(right, frame), frame) ?? always(unknown(target));
}

function fold(
  ev: Evaluation,
  identifier: TSESTree.Identifier,
  variable: Variable,
  frame: Frame | undefined,
  initial: Cases<Value>,
): Cases<Value> {
  const nothing = ev.unresolved(identifier, frame);
  let state = initial;
  for (const write of ev.writesOf(variable)) {
    const when = reach(ev, write.node, identifier, variable, frame);
    if (when === NEVER) continue;
    if (isOpaque(when) || write.operator === 'other') {
      state = always(nothing);
      continue;
    }
    const before = state;
    const more = write.operator === '=' ? grown(ev, write.node, variable, before, when, frame) : undefined;
    if (more) {
      state = always(more);
      continue;
    }
    const right = write.value(ev, frame);
    const number = numberIn(single(before));
    if (write.operator === '=') state = choose(when, stable(right, nothing), state, nothing);
    else if (number !== undefined) state = always((when === ALWAYS ? sum(number, single(right), write.node) : undefined) ?? nothing);
    else state = always(appended(before, partsOf(right, write.node), when, write.node));
  }
  return state;
}

const numberIn = (value: Value | undefined): number | undefined =>
  value?.kind === 'constant' && typeof value.value === 'number' ? value.value : undefined;

/** `n += 60`, where `n` is a number: a number if both are, a text if a text is added; undefined where nobody knows. */
function sum(number: number, added: Value | undefined, node: Node): Value | undefined {
  const other = numberIn(added);
  if (other !== undefined) return constant(number + other, node);
  if (!added || stringOf(added) === undefined) return undefined;
  return { kind: 'text', node, parts: [...partsOf(always(constant(number, node)), node), ...partsOf(always(added), node)] };
}

/** A variable keeps what it was given, also where the expression that gave it may change: then the variable is the subject. */
const stable = (cases: Cases<Value>, itself: Value): Cases<Value> =>
  cases.map(({ when, value }) => {
    if (value.kind !== 'unknown' || itself.kind !== 'unknown' || !itself.test || value.truthy !== undefined) return { when, value };
    const keeps = value.test && value.node.type !== 'CallExpression';
    return { when, value: keeps ? value : { ...value, test: itself.test } };
  });

/** Conditions that a variable holds go by the variable's name, where it holds nothing but one condition in every run. */
function nameCases(cases: Cases<Value>, { name }: TSESTree.Identifier): Cases<Value> {
  if (cases.length > 2) return cases;
  const outcomes = new Set(cases.map(({ value }) => (value.kind === 'constant' ? value.value : undefined)));
  const isCondition = outcomes.size === cases.length && [...outcomes].every((outcome) => typeof outcome === 'boolean');
  const named = (when: Formula, value: Value): Formula => {
    if (!isCondition || value.kind !== 'constant') return when;
    return value.value === true ? nameTest(when, name) : not(nameTest(not(when), name));
  };
  return cases.map(({ when, value }) => ({
    when: named(when, value),
    value: cases.length === 1 && value.kind === 'unknown' && value.test ? { ...value, test: nameTest(value.test, name) } : value,
  }));
}
