/** What the callers of a function decide: whether it is given options, and what stands in them. */
import {
  contains,
  isFunction,
  memberName,
  someTest,
  unwrap,
  type Cases,
  type Evaluation,
  type Node,
  type Test,
  type Variable,
} from '../evaluation/index.js';
import type { Raw } from './readings.js';

type Attribute = 'sameSite' | 'secure' | 'httpOnly' | 'partitioned';

/** What an attribute comes to in one world, see `readings.ts`. */
interface Reading {
  readonly is: unknown;
  readonly raw?: Raw;
}

const UNKNOWN = { is: 'unknown' } as const;

/**
 * An attribute that hangs on an option of its own name (`options.secure ? '; Secure' : ''`) is left to those who give it; and
 * where it is missing because no options are given, it is they who left it out. A Secure of the latter kind is marked: what
 * then goes with SameSite=None is broken, whoever left it out.
 */
export function leftToCallers<R extends Reading>(ev: Evaluation, cases: Cases<R>, attribute: Attribute): Cases<R | typeof UNKNOWN> {
  return cases.map(({ when, value }) => {
    if (value.is === 'unknown' || when.kind === 'constant') return { when, value };
    const isMissing = value.is === 'absent' || value.is === false;
    if (someTest(when, (test) => isOption(ev, test, attribute, isMissing))) return { when, value: UNKNOWN };
    if (!isMissing || !someTest(when, (test) => saysNoOptions(ev, test) && !isFallback(value, test))) return { when, value };
    return { when, value: attribute === 'secure' ? { ...value, leftOut: true } : UNKNOWN };
  });
}

/** `sameSite`, `options.sameSite`, `isString(this.samesite)`, `attributes`; not `useSameSite`. */
const SAMESITE_ITSELF = /(?<![\w$])_?(?:same[-_]?site|attributes|attrs)(?![\w$])/i;

/**
 * Whether a test asks for the option of an attribute: of SameSite, whether there is one; of a flag, what it is in the options
 * that a function is given.
 */
function isOption(ev: Evaluation, { text, node }: Test, attribute: Attribute, isMissing: boolean): boolean {
  if (attribute === 'sameSite') return isMissing && SAMESITE_ITSELF.test(text);
  const asked = node && unwrap(node);
  if (asked?.type !== 'MemberExpression' || memberName(asked)?.toLowerCase() !== attribute.toLowerCase()) return false;
  return parameterIn(ev, asked) !== undefined;
}

/** `options` has no value: a parameter, or a part of one, that is used as an object where it has one. */
function saysNoOptions(ev: Evaluation, { expected, negated, node }: Test): boolean {
  const isNothing = 'truthy' in expected ? negated : 'nullish' in expected ? !negated : expected.equals == null && !negated;
  const asked = node && unwrap(node);
  if (!isNothing || !asked) return false;
  const parameter = parameterIn(ev, asked);
  if (!parameter || isLeftOutInFile(ev, parameter)) return false;
  return asked.type === 'Identifier' ? parameter.references.some(({ identifier }) => isObject(identifier)) : isObject(asked);
}

/** `options ?? { httpOnly: true }`: what is missing in such an object the function itself leaves out. */
function isFallback({ raw }: Reading, { node }: Test): boolean {
  const object = raw?.kind === 'absent' ? raw.object?.node : undefined;
  if (object?.type !== 'ObjectExpression' || object.properties.length === 0) return false;
  let choice = node;
  while (choice && !contains(choice, object) && !isFunction(choice)) choice = choice.parent;
  return choice?.type === 'LogicalExpression' || choice?.type === 'ConditionalExpression';
}

/** The parameter that an expression is, or is a part of, unless it is what a framework hands to a handler. */
function parameterIn(ev: Evaluation, expression: Node): Variable | undefined {
  let root = expression;
  while (root.type === 'MemberExpression' || root.type === 'ChainExpression')
    root = unwrap('object' in root ? root.object : root.expression);
  const variable = root.type === 'Identifier' ? ev.variableOf(root) : undefined;
  const isParameter = (variable?.defs[0]?.type as string | undefined) === 'Parameter';
  return variable && isParameter && !OF_HANDLERS.test(variable.name) ? variable : undefined;
}

const OF_HANDLERS = /^_?(?:req|request|res|response|reply|ctx|context|c|h|e|event|app|server|env)$/i;

/** Whether something of an expression is used: its properties, or all of it by a spread, an argument or a returned value. */
function isObject(expression: Node): boolean {
  let node = expression;
  let up = node.parent;
  while (up && passesOn(up, node)) {
    node = up;
    up = node.parent;
  }
  if (up?.type === 'MemberExpression') return up.object === node;
  if (up?.type === 'CallExpression' || up?.type === 'NewExpression')
    return up.callee !== node && !/^(?:Boolean|is[A-Z]\w*)$/.test(nameOf(up.callee));
  return up?.type === 'SpreadElement' || (up?.type === 'VariableDeclarator' && up.init === node && node !== expression);
}

const passesOn = (up: Node, node: Node): boolean =>
  unwrap(up) === unwrap(node) ||
  (up.type === 'LogicalExpression' && (up.operator !== '&&' || up.right === node)) ||
  (up.type === 'ConditionalExpression' && up.test !== node);

const nameOf = (callee: Node): string =>
  callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? (memberName(callee) ?? '') : '';

/** Whether a call of the file leaves a parameter out: then it is no question of what others do. */
function isLeftOutInFile(ev: Evaluation, { defs: [definition] }: Variable): boolean {
  const target = definition?.node as Node | undefined;
  if (!target || !isFunction(target)) return false;
  const index = target.params.findIndex((parameter) => contains(parameter, definition?.name as Node));
  const id = target.type === 'FunctionDeclaration' ? target.id : target.parent.type === 'VariableDeclarator' ? target.parent.id : null;
  const references = id?.type === 'Identifier' ? (ev.declared(id)?.references ?? []) : [];
  return references.some(({ identifier }) => {
    const { parent } = identifier as Node;
    if (parent?.type !== 'CallExpression' || parent.callee !== identifier) return false;
    return parent.arguments.length <= index && parent.arguments.every(({ type }) => type !== 'SpreadElement');
  });
}
