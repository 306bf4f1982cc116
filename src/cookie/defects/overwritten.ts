/** A Set-Cookie header that a later call of the same function puts another one in the place of. */
import {
  and,
  argumentNode,
  descendants,
  describeWorld,
  enclosingFunction,
  findWorld,
  isLoop,
  isOpaque,
  memberName,
  unwrap,
  type Evaluation,
  type Formula,
  type Node,
  type TSESTree,
  type Variable,
} from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';
import type { Survey } from '../find.js';
import type { Cookie } from '../cookie.js';
import type { Defect } from './defect.js';

/** One call that sets the header of a response, or adds to it. */
interface Setting {
  readonly call: TSESTree.CallExpression;
  /** The method that adds where this one replaces; null for one that adds. */
  readonly by: string | undefined | null;
  readonly value: Node;
  /** The response, as the code writes it, and the variable that holds it or leads to it. */
  readonly response: string;
  readonly variable: Variable;
}

export function* overwrittenHeaders(ev: Evaluation, survey: Survey): Generator<Defect> {
  const { cookies } = survey;
  const settings = settingsIn(ev, survey);
  for (const [i, second] of settings.entries()) {
    if (second.by === null) continue;
    for (const first of settings.slice(0, i).reverse()) {
      const when = replacesWhen(ev, first, second, cookies);
      // What came before this one is lost to it already.
      if (when === undefined && first.by !== null && isAlwaysBefore(ev, first, second)) break;
      if (when === undefined) continue;
      const names = namesIn(cookies, first.value);
      yield {
        problem: 'overwritten',
        at: methodOf(second.call),
        data: {
          lost: names?.length === 1 ? `The cookie "${names[0] ?? ''}"` : 'What Set-Cookie says',
          line: String(first.call.loc.start.line),
          when,
        },
        ways: second.by === undefined ? [] : [{ does: 'addInstead', data: { by: second.by }, edit: renamed(second.call, second.by) }],
      };
      break;
    }
  }
}

/** Whether one call comes before another whenever that is reached. */
const isAlwaysBefore = (ev: Evaluation, first: Setting, second: Setting): boolean =>
  first.response === second.response &&
  first.variable === second.variable &&
  isInSequence(ev, first.call, second.call) &&
  formulasOf(ev, first.call, second.call).length === 0;

const methodOf = ({ callee }: TSESTree.CallExpression): Node => (callee.type === 'MemberExpression' ? callee.property : callee);

const renamed = ({ callee }: TSESTree.CallExpression, by: string): Edit | undefined =>
  callee.type === 'MemberExpression' && !callee.computed ? [{ range: callee.property.range, text: by }] : undefined;

/** The calls that take a header's name and value and nothing more, and those that add a cookie, each once, in source order. */
function settingsIn(ev: Evaluation, { headers, added }: Survey): readonly Setting[] {
  const found = new Map<Node, Setting>();
  for (const { call, to } of headers.length > 0 ? added : []) {
    const method = unwrap(call.callee);
    const object = method.type === 'MemberExpression' ? unwrap(method.object) : method;
    const response = to === 'owner' && object.type === 'MemberExpression' ? unwrap(object.object) : object;
    const variable = rootOf(ev, response);
    if (variable && call.type === 'CallExpression')
      found.set(call, { call, by: null, value: call, response: ev.sourceCode.getText(response), variable });
  }
  for (const { call, api, value } of headers) {
    const { replaces, name, value: position } = api;
    if (!replaces || name === undefined || position === undefined || call.type !== 'CallExpression') continue;
    if (argumentNode(call, Number(position)) !== value.node || call.arguments.length !== Number(position) + 1) continue;
    const { callee } = call;
    const response = unwrap(Number(name) > 0 ? (call.arguments[0] as Node) : callee.type === 'MemberExpression' ? callee.object : callee);
    const variable = rootOf(ev, response);
    if (variable && !found.has(call))
      found.set(call, { call, by: replaces.by, value: value.node, response: ev.sourceCode.getText(response), variable });
  }
  return [...found.values()].sort((a, b) => a.call.range[0] - b.call.range[0]);
}

/** The variable at the root of `res`, `ctx.res`, `response.headers`. */
function rootOf(ev: Evaluation, response: Node): Variable | undefined {
  let node = response;
  while (node.type === 'MemberExpression' && !node.computed) node = unwrap(node.object);
  return node.type === 'Identifier' ? ev.variableOf(node) : undefined;
}

/** When the second call loses what the first one set, as a message says it; undefined where that is not certain, or is meant. */
function replacesWhen(ev: Evaluation, first: Setting, second: Setting, cookies: readonly Cookie[]): string | undefined {
  if (first.response !== second.response || first.variable !== second.variable) return undefined;
  if (enclosingFunction(first.call) !== enclosingFunction(second.call)) return undefined;
  if (!isInSequence(ev, first.call, second.call) || isTouchedBetween(ev, first, second)) return undefined;
  const own = formulasOf(ev, first.call, second.call);
  const later = formulasOf(ev, second.call, first.call);
  if (later.some(isOpaque)) return undefined;
  const [lost, kept] = [namesIn(cookies, first.value), namesIn(cookies, second.value)];
  if (lost && kept && lost.every((name) => kept.includes(name))) return undefined;
  // Under a condition of its own it may be there to replace the first, unless it plainly sets another cookie.
  if (later.length > 0 && (!lost || !kept || lost.some((name) => kept.includes(name)))) return undefined;
  const said = [...own, ...later].filter((formula) => !isOpaque(formula));
  const world = findWorld([...said, ...ev.path(second.call).values()].filter((formula) => !isOpaque(formula)));
  if (!world || and(...said).kind === 'opaque') return undefined;
  const shown = findWorld(said);
  const when = shown ? describeWorld(shown) : '';
  return when === '' ? '' : ` when ${when}`;
}

/** The conditions on the way to one call that the way to another does not have. */
function formulasOf(ev: Evaluation, call: Node, other: Node): readonly Formula[] {
  const shared = ev.path(other);
  return [...ev.path(call)].flatMap(([key, formula]) => (shared.has(key) ? [] : [formula]));
}

const ON_THE_WAY = new Set(['ExpressionStatement', 'BlockStatement', 'IfStatement']);
const TO_THE_SECOND = new Set([...ON_THE_WAY, 'MemberExpression', 'CallExpression', 'ReturnStatement', 'AwaitExpression']);

/** Whether the statement of the second call follows that of the first in one block, with nothing but `if` in between. */
function isInSequence(ev: Evaluation, first: Node, second: Node): boolean {
  const holds = (up: Node | undefined): boolean => up !== undefined && up.range[0] <= second.range[0] && second.range[1] <= up.range[1];
  let before = first;
  for (; before.parent && !holds(before.parent); before = before.parent) if (!ON_THE_WAY.has(before.parent.type)) return false;
  const block = before.parent;
  if (block?.type !== 'BlockStatement' && block?.type !== 'Program') return false;
  let after = second;
  for (; after.parent && after.parent !== block; after = after.parent) if (!TO_THE_SECOND.has(after.parent.type)) return false;
  const statements = block.body as readonly Node[];
  const between = statements.slice(statements.indexOf(before) + 1, statements.indexOf(after));
  return !between.some((statement) => mayLeave(ev, statement));
}

/** Whether a statement other than an `if` may leave the function: what follows is then for the other case. */
function mayLeave({ sourceCode }: Evaluation, statement: Node): boolean {
  if (statement.type !== 'TryStatement' && statement.type !== 'SwitchStatement' && !isLoop(statement)) return false;
  return [...descendants(statement, sourceCode.visitorKeys, true)].some(
    ({ type }) => type === 'ReturnStatement' || type === 'ThrowStatement',
  );
}

/** What neither reads nor keeps nor sends a header that was set before. */
const HARMLESS = new Set([
  'set',
  'setHeader',
  'header',
  'append',
  'appendHeader',
  'status',
  'type',
  'contentType',
  'vary',
  'location',
  'cookie',
]);

/** Whether anything between two calls may have to do with the header, or the second value may hold the first one. */
function isTouchedBetween(ev: Evaluation, first: Setting, second: Setting): boolean {
  const isBetween = ({ range }: Node): boolean => range[0] >= first.call.range[1] && range[1] <= second.call.range[1];
  const own = second.call.callee.type === 'MemberExpression' ? second.call.callee.object : second.call.arguments[0];
  const isOwn = (node: Node): boolean => own !== undefined && own.range[0] <= node.range[0] && node.range[1] <= own.range[1];
  const touches = first.variable.references.some(({ identifier }) => {
    const node = identifier as Node;
    return isBetween(node) && !isOwn(node) && !isHarmless(node);
  });
  if (touches) return true;
  const { value } = first;
  const parts = value.type === 'ArrayExpression' ? value.elements : [value];
  const kept = new Set(ev.sourceCode.getText(second.value).match(/[\w$][\w$.]*/g));
  return parts.every((part) => part !== null && kept.has(ev.sourceCode.getText(part)));
}

function isHarmless(identifier: Node): boolean {
  let node = identifier;
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) node = node.parent;
  const { parent } = node;
  if (node.type !== 'MemberExpression') return false;
  if (parent?.type === 'AssignmentExpression') return parent.left === node && parent.operator === '=';
  return parent?.type === 'CallExpression' && parent.callee === node && HARMLESS.has(memberName(node) ?? '') && parent.arguments.length > 0;
}

/** The names of the cookies that an expression sets; undefined where it may set others as well. */
function namesIn(cookies: readonly Cookie[], value: Node): readonly string[] | undefined {
  const inside = cookies.filter(({ node }) => value.range[0] <= node.range[0] && node.range[1] <= value.range[1]);
  const names = inside.map(({ name }) => name);
  const count = value.type === 'ArrayExpression' ? value.elements.length : 1;
  return names.length === count && names.every((name) => name !== undefined) ? names : undefined;
}
