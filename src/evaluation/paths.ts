/** Under which conditions a place in the code is reached, and whether one place is reached before another. */
import { contains, isFunction, isLoop, type Node, type TSESTree, type Variable } from './ast.js';
import { ALWAYS, NEVER, OPAQUE, and, isOpaque, not, or, type Formula } from './conditions.js';
import type { Evaluation } from './evaluation.js';
import type { Frame } from './values.js';

/** The conditions on the way to a place, each under a key that names the statement or operator that imposes it. */
export type Path = ReadonlyMap<string, Formula>;

/** A path of which no condition has been looked at: two places share most of theirs, and nobody asks what those say. */
export type Steps = ReadonlyMap<string, () => Formula>;

/**
 * All conditions that hold whenever `node` runs: the tests around it and those of the statements before it that would have
 * left (`if (c) return;`). Conditions around an enclosing function hold as well; inside a frame only its own are asked.
 */
export function pathOf(ev: Evaluation, node: Node, frame: Frame | undefined): Path {
  const path = new Map<string, Formula>();
  for (const [key, step] of ev.steps(node, frame)) {
    const condition = step();
    if (condition !== ALWAYS) path.set(key, condition);
  }
  return path;
}

/** Finds a condition when it is first asked for, and only then. */
const once = (find: () => Formula): (() => Formula) => {
  let found: Formula | undefined;
  return () => (found ??= find());
};

/** With more conditions on its way than this, nobody knows any more when a place is reached: a chain of `else if` has them all. */
const MAX_STEPS = 400;

/** What imposes conditions on the way to a place, from the inside out. */
export function stepsTo(ev: Evaluation, node: Node, frame: Frame | undefined): Steps {
  const steps = new Map<string, () => Formula>();
  for (let child: Node = node, up = node.parent; up; child = up, up = up.parent) {
    if (child === frame?.callee) break;
    const condition = imposedBy(ev, up, child, frame);
    if (condition) steps.set(`${up.type}:${up.range[0]}:${child.range[0]}`, once(condition));
    const body = statementsOf(up);
    if (body) addEarlierExits(ev, body, child, frame, steps);
    if (steps.size > MAX_STEPS) return new Map([[`far:${node.range[0]}`, () => OPAQUE]]);
  }
  return steps;
}

function imposedBy(ev: Evaluation, up: Node, child: Node, frame: Frame | undefined): (() => Formula) | undefined {
  switch (up.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (child === up.consequent) return () => ev.truth(up.test, frame);
      if (child === up.alternate) return () => not(ev.truth(up.test, frame));
      return undefined;
    case 'LogicalExpression':
      if (child !== up.right) return undefined;
      if (up.operator === '??') return () => OPAQUE;
      return up.operator === '&&' ? () => ev.truth(up.left, frame) : () => not(ev.truth(up.left, frame));
    case 'SwitchCase':
      return (up.consequent as Node[]).includes(child) ? () => caseTest(ev, up, frame) : undefined;
    default:
      return undefined;
  }
}

/** `switch (x) { case 'a': … break; }`: a comparison, as long as no case falls through into another. */
function caseTest(ev: Evaluation, node: TSESTree.SwitchCase, frame: Frame | undefined): Formula {
  const statement = node.parent;
  const last = statement.cases.length - 1;
  const clean = statement.cases.every(({ consequent }, i) => i === last || completion(ev, consequent, frame, true) === NEVER);
  if (!clean) return OPAQUE;
  const equals = ({ test }: TSESTree.SwitchCase): Formula => (test ? ev.equality(statement.discriminant, test, frame) : NEVER);
  return node.test ? equals(node) : not(or(...statement.cases.map(equals)));
}

function statementsOf(node: Node): readonly Node[] | undefined {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    default:
      return undefined;
  }
}

function addEarlierExits(
  ev: Evaluation,
  body: readonly Node[],
  child: Node,
  frame: Frame | undefined,
  steps: Map<string, () => Formula>,
): void {
  for (const statement of ev.exitsIn(body)) {
    if (statement.range[0] >= child.range[0] || steps.size > MAX_STEPS) break;
    steps.set(
      `after:${statement.range[0]}`,
      once(() => completion(ev, [statement], frame)),
    );
  }
}

/** When control gets past these statements; `syntaxOnly` asks no condition and answers never or (perhaps) always. */
function completion(ev: Evaluation, statements: readonly Node[], frame: Frame | undefined, syntaxOnly = false): Formula {
  const parts = statements.map((statement): Formula => {
    switch (statement.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        return NEVER;
      case 'BlockStatement':
        return ev.deeper(() => completion(ev, statement.body, frame, syntaxOnly), OPAQUE);
      case 'IfStatement': {
        const [yes = ALWAYS, no = ALWAYS] = [statement.consequent, statement.alternate].map((branch) =>
          branch ? ev.deeper(() => completion(ev, [branch], frame, syntaxOnly), OPAQUE) : ALWAYS,
        );
        if (yes === no) return yes;
        if (syntaxOnly) return ALWAYS;
        const test = ev.truth(statement.test, frame);
        return or(and(test, yes), and(not(test), no));
      }
      default:
        return ALWAYS;
    }
  });
  return and(...parts);
}

/** Statements of a body that may leave it. */
export function findExits(body: readonly Node[]): readonly Node[] {
  return body.filter((statement) => statement.type === 'IfStatement' && mayLeave(statement));
}

/** Without recursion, for statements may be nested as deeply as the parser can read. */
function mayLeave(outermost: Node): boolean {
  const open: Node[] = [outermost];
  for (let node = open.pop(); node; node = open.pop()) {
    switch (node.type) {
      case 'ReturnStatement':
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        return true;
      case 'BlockStatement':
        open.push(...node.body);
        break;
      case 'IfStatement':
        open.push(node.consequent);
        if (node.alternate) open.push(node.alternate);
    }
  }
  return false;
}

/**
 * Whether what happens at `event` (a write to `variable`) has happened when `read` runs.
 * @returns a condition beyond those of `read` itself; opaque where the code does not show it.
 */
export function reach(ev: Evaluation, event: Node, read: Node, variable: Variable, frame: Frame | undefined): Formula {
  const home = homeOf(variable);
  const eventIn = functionAround(event);
  const readIn = functionAround(read);
  if (eventIn !== home) {
    if (eventIn !== readIn || event.range[1] > read.range[0] || isUncertain(event, read, variable)) return OPAQUE;
    return guard(ev, event, read, frame) === ALWAYS ? ALWAYS : OPAQUE;
  }
  const place = readIn === home ? read : functionBelow(home, read);
  if (event.range[1] <= place.range[0]) {
    if (isUncertain(event, place, variable)) return OPAQUE;
    return isOtherBranch(event, place) ? NEVER : guard(ev, event, place, frame);
  }
  if (place === read || contains(event, place)) return sharesLoop(event, place, variable) ? OPAQUE : NEVER;
  if (home !== null || isUncertain(event, place, variable)) return OPAQUE;
  return guard(ev, event, place, frame);
}

/** The conditions of `event` that `read` does not share. */
function guard(ev: Evaluation, event: Node, read: Node, frame: Frame | undefined): Formula {
  const shared = ev.steps(read, frame);
  const own: Formula[] = [];
  for (const [key, step] of ev.steps(event, frame)) if (!shared.has(key)) own.push(step());
  const all = and(...own);
  return isOpaque(all) ? OPAQUE : all;
}

/** Whether an `if` runs either `event` or, in its `else`, `later`. */
function isOtherBranch(event: Node, later: Node): boolean {
  let child = event;
  let up = event.parent;
  for (; up && !contains(up, later); up = up.parent) child = up;
  return up?.type === 'IfStatement' && up.consequent === child;
}

/** The function in which a variable lives; null for the module. */
function homeOf(variable: Variable): Node | null {
  const { block } = variable.scope.variableScope;
  return isFunction(block) ? block : null;
}

/** The outermost function around `node` that lies inside `home`. */
function functionBelow(home: Node | null, node: Node): Node {
  let below = node;
  for (let up = node.parent; up && up !== home; up = up.parent) if (isFunction(up)) below = up;
  return below;
}

/** Whether a loop, `try` or `catch` around `event` leaves open if it has happened at `read`. */
function isUncertain(event: Node, read: Node, variable: Variable): boolean {
  const declared = variable.defs[0]?.name as Node | undefined;
  for (const { up, child } of hurdlesAround(event)) {
    if (declared && contains(up, declared) && contains(up, read) && isFunction(up)) return false;
    if (isLoop(up) && !(declared && isNewIn(up, declared))) return true;
    if (up.type === 'TryStatement' && child !== up.finalizer && !contains(child, read)) return true;
  }
  return false;
}

/** Whether a variable is a new one in each round of a loop: not one that `for (let i = 0; …)` counts with. */
const isNewIn = (loop: Node, declared: Node): boolean =>
  contains(loop, declared) && !(loop.type === 'ForStatement' && loop.init !== null && contains(loop.init, declared));

interface Hurdle {
  readonly up: Node;
  readonly child: Node;
}

const hurdles = new WeakMap<Node, readonly Hurdle[]>();

/** The functions, loops and `try` statements around a node, from the inside out: asked for every read of what it writes. */
function hurdlesAround(event: Node): readonly Hurdle[] {
  const known = hurdles.get(event);
  if (known) return known;
  const found: Hurdle[] = [];
  for (let child: Node = event, up = event.parent; up; child = up, up = up.parent) {
    if (isFunction(up) || isLoop(up) || up.type === 'TryStatement') found.push({ up, child });
  }
  hurdles.set(event, found);
  return found;
}

const functionAround = (node: Node): Node | null => hurdlesAround(node).find(({ up }) => isFunction(up))?.up ?? null;

function sharesLoop(event: Node, read: Node, variable: Variable): boolean {
  const declared = variable.defs[0]?.name as Node | undefined;
  for (const { up } of hurdlesAround(event)) {
    if (isFunction(up)) break;
    if (isLoop(up) && contains(up, read)) return !(declared && isNewIn(up, declared));
  }
  return false;
}
