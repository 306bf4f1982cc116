/** Where a file reads cookies that a browser has sent: by name, and where in the code. */
import { libraries, type Reader } from '../../catalog/index.js';
import {
  Recognizer,
  argumentAt,
  memberName,
  single,
  staticName,
  stringOf,
  type CallNode,
  type Evaluation,
  type Node,
  type TSESTree,
} from '../../evaluation/index.js';
import { addressed, receivers, type File } from '../../model/index.js';

/** One place that reads a cookie. */
export interface Read {
  readonly name: string;
  /** The call or the member that gives the cookie (`getCookie(c, 'sid')`, `req.cookies.sid`), or the element of a pattern that takes it out. */
  readonly node: Node;
  readonly kind: 'call' | 'member' | 'pattern';
}

interface Known {
  readonly readers: Recognizer<Reader>;
  /** The last names of properties that hold cookies: `cookies`. */
  readonly names: ReadonlySet<string>;
}

const known = new Map<boolean, Known>();

function readersFor(session: boolean): Known {
  const already = known.get(session);
  if (already) return already;
  const all = addressed(libraries().flatMap(({ readers = [] }) => readers.filter((reader) => (reader.session === true) === session)));
  const names = all.flatMap(([address, { name }]) => (name === undefined ? [address.split('.').at(-1) ?? ''] : []));
  const made = { readers: new Recognizer(all, receivers()), names: new Set(names) };
  known.set(session, made);
  return made;
}

/** @returns every place that reads a cookie whose name the code shows, in source order */
export const readsOf = (file: File): readonly Read[] => readsBy(file, readersFor(false));

/** @returns every place that reads what a session holds under a name that the code shows */
export const sessionReadsOf = (file: File): readonly Read[] => readsBy(file, readersFor(true));

function readsBy(file: File, { readers, names }: Known): readonly Read[] {
  const { nodes, evaluation: ev } = file;
  const found = new Map<Node, Read>();
  const add = (read: Read | undefined): void => {
    if (read) found.set(read.node, read);
  };
  for (const call of nodes.calls) {
    ev.begin();
    const apis = file.thatHold(readers.callee(ev, call));
    const named = namesIn(ev, call, apis);
    for (const name of named) add({ name, node: call, kind: 'call' });
    const isOfAll = apis.length > 0 && apis.every(({ name }) => name === undefined || call.arguments.length <= Number(name));
    if (isOfAll) takenOut(ev, call, add);
  }
  for (const member of nodes.members) {
    ev.begin();
    const { object } = member;
    if (names.has(memberName(member) ?? '') && holdsAll(file, readers.named(ev, member))) takenOut(ev, member, add);
    // `({ cookies }) => cookies.sid`, `const { cookies } = req`
    if (object.type === 'Identifier' && names.has(object.name) && holdsAll(file, readers.named(ev, object))) takenOut(ev, object, add);
  }
  return [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

const holdsAll = (file: File, apis: readonly Reader[]): boolean => file.thatHold(apis).some(({ name }) => name === undefined);

const namesIn = (ev: Evaluation, call: CallNode, apis: readonly Reader[]): readonly string[] =>
  apis.flatMap(({ name }) => {
    const given = name === undefined ? undefined : single(argumentAt(ev, call, name));
    const text = given?.kind === 'set' ? stringOf(given.value) : undefined;
    return text === undefined ? [] : [text];
  });

/** What is taken out of an object that holds all cookies, where it is made or read. */
function takenOut(ev: Evaluation, all: Node, add: (read: Read | undefined) => void, isVariable = false): void {
  let object = all;
  let { parent } = object;
  // `(req.cookies || {}).sid`, `await`, casts
  while (parent && (PLAIN.has(parent.type) || isFallback(parent, object))) {
    object = parent;
    ({ parent } = object);
  }
  if (parent?.type === 'MemberExpression' && parent.object === object) add(memberRead(ev, parent));
  if (parent?.type !== 'VariableDeclarator' || parent.init !== object) return;
  const { id } = parent;
  if (id.type === 'ObjectPattern') for (const property of id.properties) add(patternRead(property));
  if (id.type !== 'Identifier' || isVariable) return;
  for (const reference of ev.declared(id)?.references ?? []) {
    if (reference.isRead()) takenOut(ev, reference.identifier, add, true);
  }
}

const PLAIN = new Set(['ChainExpression', 'TSNonNullExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'AwaitExpression']);

const isFallback = (node: Node, left: Node): boolean => node.type === 'LogicalExpression' && node.operator !== '&&' && node.left === left;

function memberRead(ev: Evaluation, member: TSESTree.MemberExpression): Read | undefined {
  if (isMethod(member) || isChanged(member)) return undefined;
  const value = member.computed ? single(ev.value(member.property)) : undefined;
  const name = memberName(member) ?? (value && stringOf(value));
  return name === undefined ? undefined : { name, node: member, kind: 'member' };
}

/** `req.cookies.get('sid')` is a method of another kind of object. */
const isMethod = (member: Node): boolean => {
  const { parent } = member;
  return parent?.type === 'CallExpression' && parent.callee === member;
};

const isChanged = (member: Node): boolean => {
  const { parent } = member;
  return (
    (parent?.type === 'AssignmentExpression' && parent.left === member && parent.operator === '=') ||
    (parent?.type === 'UnaryExpression' && parent.operator === 'delete')
  );
};

function patternRead(property: TSESTree.ObjectPattern['properties'][number]): Read | undefined {
  const name = property.type === 'Property' ? staticName(property.key, property.computed) : undefined;
  return name === undefined ? undefined : { name, node: property, kind: 'pattern' };
}
