/** What headers are written to: a response, or a request, a mock, a map or the like. */
import type { HeaderApi } from '../catalog/index.js';
import {
  innerOrigin,
  isChain,
  isFunction,
  memberName,
  sameModule,
  sameName,
  unwrapAwait,
  type CallNode,
  type Evaluation,
  type Node,
  type Origin,
} from '../evaluation/index.js';

/** Whether what a method is called on may be a response, by its names and by where it comes from; other calls say so themselves. */
export function mayBeResponse(ev: Evaluation, { callee }: CallNode, { on, notOn = [], notFrom = [], notOwn }: HeaderApi): boolean {
  const method = unwrapAwait(callee);
  if (method.type !== 'MemberExpression') return true;
  const origin = innerOrigin(ev, ev.origin(method.object));
  if (isFrom(origin, notFrom)) return false;
  const names = namesOf(method.object);
  if (names.some((name) => notOn.includes(name))) return false;
  if (notOwn && (isOwn(ev, origin) || hasWord([...names, ...originNames(origin)], notOwn.words))) return false;
  return !on || [...ownNames(method.object), ...ownOriginNames(origin)].some((name) => on.some((wanted) => sameName(name, wanted)));
}

const isFrom = ({ root }: Origin, sources: readonly string[]): boolean =>
  sources.some(
    (source) =>
      (root.kind === 'module' && sameModule(root.name, source)) || (root.kind === 'global' && source === `globalThis.${root.name}`),
  );

/** A literal, function or class of the file, or an instance of one that takes nothing over from elsewhere. */
function isOwn(ev: Evaluation, { root, path }: Origin): boolean {
  if (root.kind !== 'local') return false;
  const { node } = root;
  if (path.length === 0) return true;
  if (path.length > 1 || path[0] !== '()') return false;
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
    return !node.superClass || isOwn(ev, { ...ev.origin(node.superClass), path });
  return isFunction(node) && node.body.type === 'BlockStatement' && ev.returnsOf(node).length === 0;
}

const hasWord = (names: readonly string[], words: readonly string[]): boolean =>
  names.some((name) => words.some((word) => name.toLowerCase().includes(word)));

/** All names on the way to a value: `res`, `status` in `res.status(200)`. */
function namesOf(expression: Node): readonly string[] {
  const names: string[] = [];
  for (let node = unwrapAwait(expression); ;) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') node = unwrapAwait(node.callee);
    else if (node.type === 'MemberExpression') {
      names.push(memberName(node) ?? '');
      node = unwrapAwait(node.object);
    } else return node.type === 'Identifier' ? [...names, node.name] : names;
  }
}

/** The names of a value itself: `headers` of `res.headers`; of a call those of the function and of what it is a method of. */
function ownNames(expression: Node): readonly string[] {
  const node = unwrapAwait(expression);
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'MemberExpression':
      return [memberName(node) ?? ''];
    case 'CallExpression':
    case 'NewExpression': {
      const callee = unwrapAwait(node.callee);
      return [...ownNames(callee), ...(callee.type === 'MemberExpression' ? ownNames(callee.object) : [])];
    }
    default:
      return [];
  }
}

const rootName = ({ root }: Origin): string => (root.kind === 'parameter' ? root.variable.name : 'name' in root ? root.name : '');
const members = ({ path }: Origin): readonly string[] => path.filter((part) => part !== '()');

const originNames = (origin: Origin): readonly string[] => [rootName(origin), ...members(origin)];

/** As {@link ownNames}, for what a variable holds. */
const ownOriginNames = (origin: Origin): readonly string[] => [
  ...members(origin).slice(-1),
  ...(members(origin).length === 0 || isChain(origin.path) ? [rootName(origin)] : []),
];
