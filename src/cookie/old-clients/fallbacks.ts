/** Where a file reads a pair of cookies: the new name must be looked at first, and the old one is what is left. */
import { contains, enclosingFunction, isFunction, unwrap, type Evaluation, type Node } from '../../evaluation/index.js';
import type { Edit, File } from '../../model/index.js';
import type { PairFault } from './fault.js';
import type { Cookie } from '../cookie.js';
import { readsOf, type Read } from '../returns/reads.js';
import { isSimple } from '../edits/style.js';
import { isInOneFunction } from './twins.js';

/** @param modern the cookies that the file sets with SameSite=None @param companions those for old clients */
export function fallbackFaults(file: File, suffix: string, modern: readonly Cookie[], companions: readonly Cookie[]): readonly PairFault[] {
  const reads = readsOf(file);
  const isOld = ({ name }: Read): boolean => name.length > suffix.length && name.endsWith(suffix);
  const faults = reads.filter(isOld).flatMap((old): readonly PairFault[] => {
    const name = old.name.slice(0, -suffix.length);
    const others = reads.filter((read) => read.name === name);
    const data = { cookie: `"${name}"`, companion: `"${old.name}"` };
    if (others.length === 0) {
      const isFirst = !reads.some((read) => read.name === old.name && read.node.range[0] < old.node.range[0] && isInOneFunction(read, old));
      const isPair = isFirst && modern.some((cookie) => cookie.name === name);
      return isPair ? [{ problem: 'oldNameOnly', at: old.node, data, edit: undefined }] : [];
    }
    const first = wrongOrder(file, old, others);
    return first ? [{ problem: 'oldNameFirst', at: first.at, data, edit: first.edit }] : [];
  });
  return [...faults, ...withoutFallback(file, reads, companions, suffix)];
}

/** A pair that the file sets, of which it reads the new name alone. */
function withoutFallback(file: File, reads: readonly Read[], companions: readonly Cookie[], suffix: string): readonly PairFault[] {
  const { text } = file.sourceCode;
  const isElsewhere = [...text.matchAll(new RegExp(suffix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].some(
    ({ index }) => !companions.some(({ node }) => index >= node.range[0] && index < node.range[1]),
  );
  // The old name is put together somewhere: perhaps where it is read.
  if (isElsewhere) return [];
  const names = [...new Set(companions.flatMap(({ name }) => (name === undefined ? [] : [name])))];
  return names.flatMap((companion) => {
    const name = companion.slice(0, -suffix.length);
    const read = reads.find((one) => one.name === name);
    const data = { cookie: `"${name}"`, companion: `"${companion}"` };
    return read ? [{ problem: 'noFallback' as const, at: read.node, data, edit: undefined }] : [];
  });
}

interface Wrong {
  readonly at: Node;
  readonly edit: Edit | undefined;
}

/** Where the old name is looked at first; undefined where it is not, or where the code does not show it. */
function wrongOrder({ evaluation: ev }: File, old: Read, others: readonly Read[]): Wrong | undefined {
  const news = others.flatMap((read) => mentionsOf(ev, read));
  const found = mentionsOf(ev, old).flatMap((mention) => {
    const near = news.filter((one) => enclosingFunction(one) === enclosingFunction(mention));
    const order = orderOf(ev, mention, near);
    return order ? [order] : [];
  });
  return found.includes('right') ? undefined : found.find((order) => order !== 'right');
}

/** The places at which what was read is there: the read itself, and those of the variable that holds it. */
function mentionsOf(ev: Evaluation, { node }: Read): readonly Node[] {
  let inner = node;
  for (let up = node.parent; up && PASSES.has(up.type) && !isCallee(up, inner); up = up.parent) inner = up;
  const { parent } = inner;
  const held =
    inner.type === 'Property' ? inner.value : parent?.type === 'VariableDeclarator' && parent.init === inner ? parent.id : undefined;
  const id = held?.type === 'AssignmentPattern' ? held.left : held;
  if (id?.type !== 'Identifier') return [node];
  const variable = ev.declared(id);
  return [node, ...(variable?.references.filter((reference) => reference.isRead()).map(({ identifier }) => identifier) ?? [])];
}

/** `await`, casts, `?.value`, and a call that decodes it. */
const PASSES = new Set([
  'AwaitExpression',
  'ChainExpression',
  'TSNonNullExpression',
  'TSAsExpression',
  'MemberExpression',
  'CallExpression',
]);

const isCallee = (up: Node, inner: Node): boolean =>
  up.type === 'CallExpression' && up.callee === inner && inner.type !== 'MemberExpression';

/** In which order two names are looked at, by what stands around one of them. */
function orderOf(ev: Evaluation, old: Node, news: readonly Node[]): 'right' | Wrong | undefined {
  const holds = (node: Node | null | undefined): boolean => node != null && news.some((one) => contains(node, one));
  for (let child = old, up = old.parent; up && !isFunction(up); child = up, up = up.parent) {
    switch (up.type) {
      case 'LogicalExpression':
        if (up.operator === '&&') break;
        if (child === up.right && holds(up.left)) return 'right';
        if (child === up.left && holds(up.right)) return { at: old, edit: swapped(ev, up.left, up.right) };
        break;
      case 'ConditionalExpression':
      case 'IfStatement': {
        const { test, consequent, alternate } = up;
        const [there, gone] = isNegated(test) ? [alternate, consequent] : [consequent, alternate];
        if (child === gone && holds(test)) return 'right';
        if (child === test && !holds(test) && (holds(gone) || (up.type === 'IfStatement' && leaves(there) && isFollowedBy(up, holds))))
          return { at: old, edit: undefined };
        break;
      }
      case 'BlockStatement':
      case 'Program':
        if (up.body.some((statement) => statement.range[1] <= child.range[0] && isLeftWith(statement, holds))) return 'right';
        break;
      case 'ArrayExpression':
      case 'CallExpression': {
        const items: readonly (Node | null)[] = up.type === 'ArrayExpression' ? up.elements : up.arguments;
        if (items.slice(0, Math.max(0, items.indexOf(child))).some(holds)) return 'right';
        break;
      }
    }
  }
  return undefined;
}

/** Whether a condition asks for what is not there: `!x`, `x === undefined`. */
function isNegated(test: Node): boolean {
  const node = unwrap(test);
  if (node.type === 'UnaryExpression') return node.operator === '!';
  return node.type === 'BinaryExpression' && (node.operator === '==' || node.operator === '===');
}

function leaves(branch: Node | null | undefined): boolean {
  const last = branch?.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
}

/** `if (new) return …;` */
const isLeftWith = (statement: Node, holds: (node: Node) => boolean): boolean =>
  statement.type === 'IfStatement' && holds(statement.test) && !isNegated(statement.test) && leaves(statement.consequent);

function isFollowedBy(statement: Node, holds: (node: Node) => boolean): boolean {
  const { parent } = statement;
  const body: readonly Node[] = parent?.type === 'BlockStatement' || parent?.type === 'Program' ? parent.body : [];
  return body.slice(body.indexOf(statement) + 1).some(holds);
}

function swapped({ sourceCode }: Evaluation, left: Node, right: Node): Edit | undefined {
  if (!isSimple(left) || !isSimple(right)) return undefined;
  return [
    { range: left.range, text: sourceCode.getText(right) },
    { range: right.range, text: sourceCode.getText(left) },
  ];
}
