/** Conditions that ask which client it is: by its User-Agent, read by hand, or by a library that reads it. */
import { clientDetectors } from '../../catalog/index.js';
import {
  descendants,
  isFunction,
  memberName,
  sameModule,
  single,
  someTest,
  unwrap,
  unwrapAwait,
  type Cases,
  type Evaluation,
  type Node,
  type Test,
  type Variable,
} from '../../evaluation/index.js';
import { givenFor } from '../callers.js';
import type { SameSiteReading } from '../readings.js';

/** Where other clients get None, those that misread it rightly do without. */
export function leftToOldClients(ev: Evaluation, cases: Cases<SameSiteReading>): Cases<SameSiteReading> {
  if (!cases.some(({ value }) => value.is === 'none')) return cases;
  const isAboutThem = ({ text, node }: Test): boolean => CLIENT.test(text) || (node !== undefined && asksForClient(ev, node));
  return cases.map((item) =>
    item.value.is === 'absent' && someTest(item.when, isAboutThem) ? { when: item.when, value: { is: 'unknown' } } : item,
  );
}

/** Old clients misread None: they rightly get a cookie without. */
const CLIENT = /user[-_]?agent|(?<![a-z])ua(?![a-z])|compatib|same[-_]?site[-_]?none/i;

/** Whether a place is only reached, or not, by clients that the code tells apart. */
export function isForSomeClients(ev: Evaluation, place: Node): boolean {
  const isAboutThem = (test: Node): boolean => CLIENT.test(ev.sourceCode.getText(test)) || asksForClient(ev, test);
  for (let child: Node = place, up = place.parent; up; child = up, up = up.parent) {
    if ((up.type === 'IfStatement' || up.type === 'ConditionalExpression') && child !== up.test && isAboutThem(up.test)) return true;
    if (up.type !== 'BlockStatement' && up.type !== 'Program') continue;
    const exits = ev.exitsIn(up.body).filter(({ range }) => range[1] <= child.range[0]);
    if (exits.some((exit) => exit.type === 'IfStatement' && isAboutThem(exit.test))) return true;
  }
  return false;
}

/** Whether an expression is made of the User-Agent, or of what a library makes of it. */
function asksForClient(ev: Evaluation, expression: Node): boolean {
  const agents = new UserAgents(ev);
  for (const node of descendants(expression, ev.sourceCode.visitorKeys)) {
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') continue;
    const { root } = ev.origin(node);
    if (root.kind === 'module' && clientDetectors.some((module) => sameModule(root.name, module))) return true;
    if (agents.is(node)) return true;
  }
  return agents.areSniffed(expression);
}

const MAX_DEPTH = 8;

/** Tells where a file holds the User-Agent, and where it takes that apart by hand. */
export class UserAgents {
  readonly #ev: Evaluation;

  constructor(ev: Evaluation) {
    this.#ev = ev;
  }

  /** Whether an expression is the User-Agent's text. */
  is(expression: Node, depth = 0): boolean {
    const node = unwrapAwait(expression);
    if (depth > MAX_DEPTH) return false;
    switch (node.type) {
      case 'Identifier': {
        const variable = this.#ev.variableOf(node);
        if (NAME.test(node.name) || HEADER.test(this.#ev.origin(node).path.at(-1) ?? '')) return true;
        const source = variable && this.#sourceOf(variable);
        const given = variable ? [...(source ? [source] : []), ...givenFor(this.#ev, variable)] : [];
        return given.some((one) => this.is(one, depth + 1));
      }
      case 'MemberExpression':
        return HEADER.test(memberName(node) ?? '');
      case 'CallExpression':
        if (node.arguments.some((argument) => argument.type === 'Literal' && HEADER.test(String(argument.value)))) return true;
        return (
          node.callee.type === 'MemberExpression' && SAME_TEXT.has(memberName(node.callee) ?? '') && this.is(node.callee.object, depth + 1)
        );
      case 'LogicalExpression':
        return this.is(node.left, depth + 1) || this.is(node.right, depth + 1);
      default:
        return false;
    }
  }

  /** Whether an expression hangs on what the file itself finds in the User-Agent: `/Safari/.test(ua)`, `ua.includes('UCBrowser')`. */
  areSniffed(expression: Node): boolean {
    return this.#hangsOnIt(expression, new Set<Node>());
  }

  #hangsOnIt(expression: Node, seen: Set<Node>): boolean {
    if (seen.has(expression) || seen.size > MAX_SEEN) return false;
    seen.add(expression);
    for (const node of descendants(expression, this.#ev.sourceCode.visitorKeys)) {
      if (this.#isTakenApart(node)) return true;
      const inner = node.type === 'Identifier' ? this.#behind(node) : undefined;
      if (inner && this.#hangsOnIt(inner, seen)) return true;
    }
    return false;
  }

  #isTakenApart(node: Node): boolean {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
    const method = memberName(node.callee) ?? '';
    const [argument] = node.arguments;
    if (OF_PATTERN.has(method)) return argument !== undefined && this.is(argument);
    return OF_TEXT.has(method) && argument !== undefined && this.is(node.callee.object);
  }

  /** What a name stands for: what a variable is given, or the body of a function that is called. */
  #behind(identifier: Extract<Node, { type: 'Identifier' }>): Node | undefined {
    const variable = this.#ev.variableOf(identifier);
    const source = variable && this.#sourceOf(variable);
    if (source && !isFunction(source)) return source;
    const { parent } = identifier;
    if (parent.type !== 'CallExpression' || parent.callee !== identifier) return undefined;
    const called = source ?? single(this.#ev.value(identifier));
    const target = called && ('kind' in called ? (called.kind === 'function' ? called.node : undefined) : called);
    return target && isFunction(target) ? target.body : undefined;
  }

  /** What a variable is given, if that is one thing. */
  #sourceOf(variable: Variable): Node | undefined {
    const [write, second] = this.#ev.writeReferences(variable);
    const source = second ? undefined : (write as { readonly writeExpr?: Node | null } | undefined)?.writeExpr;
    return source ? unwrap(source) : undefined;
  }
}

const MAX_SEEN = 60;

/** What a variable or parameter is called that holds the User-Agent. */
const NAME = /^(?:ua|user_?agent)(?:_?(?:string|str|header))?$/i;
const HEADER = /^user[-_]?agent$/i;

const OF_PATTERN = new Set(['test', 'exec']);
const OF_TEXT = new Set(['match', 'matchAll', 'search', 'includes', 'indexOf', 'lastIndexOf', 'startsWith', 'endsWith']);
/** Methods that leave a text what it is. */
const SAME_TEXT = new Set(['toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'trim', 'toString', 'normalize']);
