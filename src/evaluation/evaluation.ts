/** JavaScript to what is certain about it. One {@link Evaluation} serves a file; every answer is cached. */
import { contains, memberName, unwrap, descendants, enclosingFunction, type CallNode, type FunctionNode, type Node, type SourceCode, type TSESTree, type Variable } from './ast.js';
import { findReturns } from './calls.js';
import { findMembers, type ClassMembers } from './classes.js';
import { isOpaque, type Formula } from './conditions.js';
import { valueOf } from './expressions.js';
import { findMutations, type Mutation } from './mutations.js';
import { VariableOrigins, originOf, type Origin } from './origins.js';
import { findExits, pathOf, type Path } from './paths.js';
import { isTooLong } from './text.js';
import { equality, subjectTest, truth } from './truth.js';
import { always, unknown, type Cases, type Frame, type Unknown, type Value } from './values.js';
import { writesOf, type Write } from './variables.js';

const MAX_DEPTH = 160;
const MAX_FRAMES = 6;
const STEPS_PER_QUESTION = 40_000;

/** @typeParam K the node or variable that an answer is about */
class Cache<K extends object, V> {
  readonly #answers = new WeakMap<K, V>();
  of(key: K, find: () => V): V {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.#answers.set(key, found);
    return found;
  }
}

export class Evaluation {
  readonly sourceCode: SourceCode;
  /** Whether a call leaves the objects alone that it is given (calls that the catalogue knows do). */
  readonly leavesArguments: (call: CallNode) => boolean;
  readonly variableOrigins = new VariableOrigins();
  readonly #values = new WeakMap<Node, Cases<Value>>();
  readonly #paths = new Cache<Node, Path>();
  readonly #truths = new Cache<Node, Formula>();
  readonly #writes = new Cache<Variable, readonly Write[]>();
  readonly #mutations = new Cache<Variable, readonly Mutation[]>();
  readonly #exits = new Cache<readonly Node[], readonly Node[]>();
  readonly #returns = new Cache<FunctionNode, readonly TSESTree.ReturnStatement[]>();
  readonly #members = new Cache<Node, ClassMembers>();
  readonly #origins = new Cache<Node, Origin>();
  readonly #events = new Cache<Node, readonly Node[]>();
  readonly #ids = new Cache<Variable, string>();
  readonly #pending = new Set<Node>();
  #variables: WeakMap<Node, Variable> | undefined;
  #imports: readonly string[] | undefined;
  #depth = 0;
  #steps = 0;
  #lastId = 0;

  constructor(sourceCode: SourceCode, leavesArguments: (call: CallNode) => boolean = () => false) {
    this.sourceCode = sourceCode;
    this.leavesArguments = leavesArguments;
  }

  /** Gives the next question its share of steps; whoever runs out of them gets "unknown" for an answer. */
  begin(): void {
    this.#steps = 0;
  }

  /** Spends one step; false where none is left. */
  spend(): boolean {
    return ++this.#steps < STEPS_PER_QUESTION;
  }

  /** What an expression can hold, as far as the code shows it. */
  value(node: Node, frame?: Frame): Cases<Value> {
    const known = frame ? undefined : this.#values.get(node);
    if (known) return known;
    if (this.#depth >= MAX_DEPTH || !this.spend() || (!frame && this.#pending.has(node))) return always(unknown(node));
    this.#depth++;
    if (!frame) this.#pending.add(node);
    try {
      const found = valueOf(this, node, frame);
      const cases = found.some(({ value }) => value.kind === 'text' && isTooLong(value.parts)) ? always(unknown(node)) : found;
      if (!frame && this.#steps < STEPS_PER_QUESTION) this.#values.set(node, cases);
      return cases;
    } finally {
      this.#depth--;
      this.#pending.delete(node);
    }
  }

  /** Goes one level deeper, where values are read that were found before: through them, too, code may turn in circles. */
  deeper<T>(find: () => T, otherwise: T): T {
    if (this.#depth >= MAX_DEPTH) return otherwise;
    this.#depth++;
    try {
      return find();
    } finally {
      this.#depth--;
    }
  }

  /** An expression that the code does not resolve: unknown, but a subject for conditions if a message can quote it. */
  unresolved(node: Node, frame: Frame | undefined): Unknown {
    const test = subjectTest(this, node, frame);
    return isOpaque(test) ? unknown(node) : unknown(node, { test });
  }

  /** When an expression is truthy. */
  truth(node: Node, frame?: Frame): Formula {
    return frame ? truth(this, node, frame) : this.#truths.of(node, () => truth(this, node, undefined));
  }

  equality(left: Node, right: Node, frame?: Frame, loose = false): Formula {
    return equality(this, left, right, frame, loose);
  }

  /** The conditions under which a place is reached. */
  path(node: Node, frame?: Frame): Path {
    return frame ? pathOf(this, node, frame) : this.#paths.of(node, () => pathOf(this, node, undefined));
  }

  origin(node: Node): Origin {
    return this.#origins.of(node, () => originOf(this, node));
  }

  /** The variable that an identifier refers to; undefined for a global that the file does not declare. */
  variableOf(identifier: Node): Variable | undefined {
    this.#variables ??= indexReferences(this.sourceCode);
    return this.#variables.get(identifier);
  }

  /** The variable that a declaration's identifier declares. */
  declared(id: TSESTree.Identifier): Variable | undefined {
    for (let scope: Variable['scope'] | null | undefined = this.sourceCode.getScope(id); scope; scope = scope.upper) {
      const variable = scope.set.get(id.name);
      if (variable?.identifiers.includes(id)) return variable;
    }
    return undefined;
  }

  /** The modules that the file imports or requires by name. */
  imports(): readonly string[] {
    this.#imports ??= findImports(this.sourceCode);
    return this.#imports;
  }

  writesOf(variable: Variable): readonly Write[] {
    return this.#writes.of(variable, () => writesOf(variable));
  }

  mutationsOf(variable: Variable): readonly Mutation[] {
    return this.#mutations.of(variable, () => findMutations(this, variable));
  }

  exitsIn(body: readonly Node[]): readonly Node[] {
    return this.#exits.of(body, () => findExits(body));
  }

  returnsOf(node: FunctionNode): readonly TSESTree.ReturnStatement[] {
    return this.#returns.of(node, () => findReturns(node, this.sourceCode.visitorKeys));
  }

  membersOf(node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): ClassMembers {
    return this.#members.of(node, () => findMembers(node, this.sourceCode.visitorKeys));
  }

  /** A short name for a variable, unique in the file. */
  idOf(variable: Variable): string {
    return this.#ids.of(variable, () => `v${++this.#lastId}`);
  }

  /** Enters a function to read its result; undefined where it is being read already, or too deep. */
  enter(callee: FunctionNode, call: CallNode, parent: Frame | undefined): Frame | undefined {
    for (let up = parent; up; up = up.parent) if (up.callee === callee) return undefined;
    const depth = (parent?.depth ?? 0) + 1;
    return depth > MAX_FRAMES ? undefined : { call, callee, parent, depth, id: `${parent?.id ?? ''}/${call.range[0]}` };
  }

  /** The frame in which a variable lives: that of the function being read that declares it, if any. */
  frameOf(variable: Variable, frame: Frame | undefined): Frame | undefined {
    const block = variable.scope.block as Node;
    for (let up = frame; up; up = up.parent) if (contains(up.callee, block)) return up;
    return undefined;
  }

  /** Tells apart reads of a member before and after the assignments to it that the same function makes. */
  memberVersion(node: TSESTree.MemberExpression): string {
    let root: Node = node;
    while (root.type === 'MemberExpression') root = unwrap(root.object);
    const variable = root.type === 'Identifier' ? this.variableOf(root) : undefined;
    if (!variable) return '';
    const name = memberName(node);
    const before = this.mutationsOf(variable).filter(
      (mutation) => mutation.node.range[1] <= node.range[0] && mutation.kind === 'write' && mutation.path.includes(name ?? ''),
    );
    return before.length > 0 ? `@${before.length}` : '';
  }

  /** Counts what may change the result of a call, between the start of its function and the call. */
  epoch(call: TSESTree.CallExpression): string {
    const home = enclosingFunction(call) ?? this.sourceCode.ast;
    const events = this.#events.of(home, () => findEvents(home, this.sourceCode.visitorKeys));
    const words = new Set(this.sourceCode.getText(call).match(/[\w$]+/g));
    const count = events.filter((event) => event.range[1] <= call.range[0] && mayChange(this, event, words, home as Node)).length;
    return `${home.range[0]}:${count}`;
  }
}

function indexReferences(sourceCode: SourceCode): WeakMap<Node, Variable> {
  const index = new WeakMap<Node, Variable>();
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    for (const { identifier, resolved } of scope.references) {
      if (resolved && resolved.defs.length > 0) index.set(identifier, resolved);
    }
  }
  return index;
}

const REQUIRE = /\brequire\(\s*(['"`])([^'"`\n]+)\1/g;

function findImports(sourceCode: SourceCode): readonly string[] {
  const names = [...sourceCode.text.matchAll(REQUIRE)].map(([, , name]) => name as string);
  for (const statement of sourceCode.ast.body) {
    if (statement.type === 'ImportDeclaration') names.push(statement.source.value);
  }
  return names.map((name) => name.replace(/^node:/, ''));
}

const EVENTS = new Set(['AwaitExpression', 'YieldExpression', 'AssignmentExpression', 'UpdateExpression']);

function findEvents(home: Node, visitorKeys: SourceCode['visitorKeys']): readonly Node[] {
  const found: Node[] = [];
  for (const node of descendants(home, visitorKeys, true)) if (EVENTS.has(node.type)) found.push(node);
  return found;
}

/** An assignment changes a call if it writes something that the call names, or something from outside the function. */
function mayChange(ev: Evaluation, event: Node, words: ReadonlySet<string>, home: Node): boolean {
  if (event.type !== 'AssignmentExpression' && event.type !== 'UpdateExpression') return true;
  let target: Node = event.type === 'AssignmentExpression' ? event.left : event.argument;
  const direct = target.type === 'Identifier';
  while (target.type === 'MemberExpression') target = unwrap(target.object);
  if (target.type !== 'Identifier') return true;
  if (words.has(target.name)) return true;
  const block = ev.variableOf(target)?.scope.block as Node | undefined;
  return block === undefined || (direct && !contains(home, block));
}
