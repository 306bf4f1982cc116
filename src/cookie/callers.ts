/** What the callers of a function decide: whether it is given options, and what stands in them. */
import { handlerParameters } from '../catalog/index.js';
import {
  contains,
  descendants,
  enclosingFunction,
  functionOfParameter,
  memberName,
  someTest,
  unwrap,
  type CallNode,
  type Cases,
  type Evaluation,
  type Node,
  type Test,
  type Variable,
} from '../evaluation/index.js';

type Attribute = 'sameSite' | 'secure' | 'httpOnly' | 'partitioned';

/** What an attribute comes to in one world, see `readings.ts`. */
interface Reading {
  readonly is: unknown;
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
    if (!isMissing || !someTest(when, (test) => saysNoOptions(ev, test))) return { when, value };
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

/** `options` has no value: a parameter, a part of one, or what goes by such a name, that is used as an object where it has one. */
function saysNoOptions(ev: Evaluation, { expected, negated, node }: Test): boolean {
  const isNothing = 'truthy' in expected ? negated : 'nullish' in expected ? !negated : expected.equals == null && !negated;
  const asked = node && unwrap(node);
  if (!isNothing || !asked || hasFallback(asked)) return false;
  const parameter = parameterIn(ev, asked);
  if (parameter ? isLeftOutInFile(ev, parameter) : !OPTIONS.test(nameOf(asked))) return false;
  return isUsedAsObject(ev, asked, parameter);
}

const OPTIONS = /opt(?:s|ions?)$|attr|settings|config$/i;

/** `options ?? { httpOnly: true }`: what is missing in such an object the function itself leaves out. */
function hasFallback(asked: Node): boolean {
  for (let node = asked, up = asked.parent; up; node = up, up = up.parent) {
    const other =
      up.type === 'LogicalExpression' && up.operator !== '&&' ? up.right : up.type === 'ConditionalExpression' ? up.alternate : undefined;
    if (other === undefined && unwrap(up) !== unwrap(node)) return false;
    if (other?.type === 'ObjectExpression' && other !== node && other.properties.length > 0) return true;
  }
  return false;
}

/** The parameter that an expression is, or is a part of, unless it is what a framework hands to a handler. */
function parameterIn(ev: Evaluation, expression: Node, depth = 0): Variable | undefined {
  let root = unwrap(expression);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  const variable = root.type === 'Identifier' ? ev.variableOf(root) : undefined;
  if (variable && functionOfParameter(variable))
    return handlerParameters.includes(variable.name.toLowerCase().replace(/^_/, '')) ? undefined : variable;
  const definition = variable?.defs[0];
  const init = definition?.node.type === 'VariableDeclarator' ? (definition.node.init as Node | null) : null;
  return init && depth < MAX_DEPTH
    ? partsOf(init)
        .map((part) => parameterIn(ev, part, depth + 1))
        .find((found) => found)
    : undefined;
}

const MAX_DEPTH = 3;

/** What an expression may come to be. */
function partsOf(expression: Node): readonly Node[] {
  const node = unwrap(expression);
  if (node.type === 'LogicalExpression') return [node.left, node.right];
  return node.type === 'ConditionalExpression' ? [node.consequent, node.alternate] : [node];
}

/** Whether somewhere something of it is used: its properties, or all of it by a spread, an argument or a choice. */
function isUsedAsObject(ev: Evaluation, asked: Node, parameter: Variable | undefined): boolean {
  if (asked.type === 'Identifier') return parameter?.references.some(({ identifier }) => isObject(identifier)) ?? isObject(asked);
  const { sourceCode } = ev;
  const text = sourceCode.getText(asked);
  const home = enclosingFunction(asked)?.body ?? asked;
  return [...descendants(home, sourceCode.visitorKeys)].some(
    (node) => node.type === asked.type && sourceCode.getText(node) === text && isObject(node),
  );
}

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
  if (up?.type === 'AssignmentExpression') return up.right === node && node !== expression;
  return up?.type === 'SpreadElement' || (up?.type === 'VariableDeclarator' && up.init === node && node !== expression);
}

const passesOn = (up: Node, node: Node): boolean =>
  unwrap(up) === unwrap(node) ||
  (up.type === 'LogicalExpression' && (up.operator !== '&&' || up.right === node)) ||
  (up.type === 'ConditionalExpression' && up.test !== node);

const nameOf = (callee: Node): string =>
  callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? (memberName(callee) ?? '') : '';

/** Whether a call of the file leaves a parameter out: then it is no question of what others do. */
function isLeftOutInFile(ev: Evaluation, parameter: Variable): boolean {
  const index = indexOf(parameter);
  return callsOf(ev, parameter).some(
    ({ arguments: given }) => given.length <= index && given.every(({ type }) => type !== 'SpreadElement'),
  );
}

/** What calls of the file give for a parameter. */
export function givenFor(ev: Evaluation, parameter: Variable): readonly Node[] {
  const index = indexOf(parameter);
  return callsOf(ev, parameter).flatMap(({ arguments: given }) => given[index] ?? []);
}

/** The calls, by its name, of the function that has a parameter; none for what is no parameter. */
function callsOf(ev: Evaluation, parameter: Variable): readonly CallNode[] {
  const target = functionOfParameter(parameter);
  if (!target) return [];
  const id = target.type === 'FunctionDeclaration' ? target.id : target.parent.type === 'VariableDeclarator' ? target.parent.id : null;
  const references = id?.type === 'Identifier' ? (ev.declared(id)?.references ?? []) : [];
  return references.flatMap(({ identifier }) => {
    const { parent } = identifier as Node;
    return parent?.type === 'CallExpression' && parent.callee === identifier ? [parent] : [];
  });
}

const indexOf = (parameter: Variable): number =>
  functionOfParameter(parameter)?.params.findIndex((one) => contains(one, parameter.defs[0]?.name as Node)) ?? -1;
