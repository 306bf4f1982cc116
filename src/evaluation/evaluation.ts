/** JavaScript to what is certain about it. One {@link Evaluation} serves a file; every answer is cached. */
import {
  contains,
  enclosingFunction,
  type CallNode,
  type FunctionNode,
  type Node,
  type Reference,
  type SourceCode,
  type TSESTree,
  type Variable,
} from './ast.js';
import { isNamed, sameModule } from './addresses.js';
import { findReturns, findThrows } from './calls.js';
import { findMembers, type ClassMembers } from './classes.js';
import { OPAQUE, isOpaque, type Formula } from './conditions.js';
import { valueOf } from './expressions.js';
import { findEvents, findGlobals, findImports, indexReferences, mayChange } from './lookups.js';
import { findMutations, type Mutation } from './mutations.js';
import { foldEntries, type Slot } from './objects.js';
import { VariableOrigins, originOf, type Origin } from './origins.js';
import { findExits, pathOf, stepsTo, type Path, type Steps } from './paths.js';
import { isTooLong } from './text.js';
import { equality, subjectTest, truth } from './truth.js';
import { always, unknown, type Cases, type Frame, type ObjectValue, type Unknown, type Value } from './values.js';
import { writesOf, type Write } from './variables.js';

const MAX_DEPTH = 160;
const MAX_FRAMES = 6;
/** Several times what the hardest question of real code takes. */
const STEPS_PER_QUESTION = 12_000;

/** @typeParam K the node or variable that an answer is about */
class Cache<K extends object, V> {
  readonly #answers = new Map<K, V>();
  of(key: K, find: () => V): V {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const found = find();
    this.#answers.set(key, found);
    return found;
  }
}

/** What is known about expressions in one activation of a function, or outside all; and which values are being found. */
class Answers {
  readonly values = new Map<Node, Cases<Value>>();
  readonly truths = new Cache<Node, Formula>();
  readonly paths = new Cache<Node, Path>();
  readonly steps = new Cache<Node, Steps>();
  readonly unresolved = new Cache<Node, Unknown>();
  readonly pending = new Set<Node>();
}

/** What is known besides the file's text. */
export interface Surroundings {
  /** The path of the file; not always one of the file system. */
  readonly filename?: string;
  /** Whether a call leaves the objects alone that it is given (calls that the catalogue knows do). */
  readonly leavesArguments?: (call: CallNode) => boolean;
  /** The addresses of functions that give an instance of the class which they are given. */
  readonly injectors?: readonly string[];
}

export class Evaluation {
  readonly sourceCode: SourceCode;
  readonly filename: string;
  readonly leavesArguments: (call: CallNode) => boolean;
  readonly injectors: readonly string[];
  readonly variableOrigins = new VariableOrigins();
  readonly #answers = new Cache<Frame | Evaluation, Answers>();
  readonly #slots = new Cache<ObjectValue, Map<string, Cases<Slot>>>();
  readonly #frames = new Cache<CallNode, Frame[]>();
  readonly #writeReferences = new Cache<Variable, readonly Reference[]>();
  readonly #writes = new Cache<Variable, readonly Write[]>();
  readonly #mutations = new Cache<Variable, readonly Mutation[]>();
  readonly #exits = new Cache<readonly Node[], readonly Node[]>();
  readonly #returns = new Cache<FunctionNode, readonly TSESTree.ReturnStatement[]>();
  readonly #throws = new Cache<FunctionNode, readonly TSESTree.ThrowStatement[]>();
  readonly #members = new Cache<Node, ClassMembers>();
  readonly #origins = new Cache<Node, Origin>();
  readonly #events = new Cache<Node, readonly Node[]>();
  readonly #ids = new Cache<Variable, string>();
  #references: ReadonlyMap<number, Reference> | undefined;
  #imports: readonly string[] | undefined;
  #globals: ReadonlySet<string> | undefined;
  #depth = 0;
  #steps = 0;
  /** How often a search was cut short. */
  #cuts = 0;
  #lastId = 0;

  constructor(sourceCode: SourceCode, { filename = '', leavesArguments = () => false, injectors = [] }: Surroundings = {}) {
    this.sourceCode = sourceCode;
    this.filename = filename;
    this.leavesArguments = leavesArguments;
    this.injectors = injectors;
  }

  /** Gives the next question its share of steps; whoever runs out of them gets "unknown" for an answer. */
  begin(): void {
    this.#steps = 0;
  }

  /** Spends one step; false where none is left. */
  spend(): boolean {
    if (++this.#steps < STEPS_PER_QUESTION) return true;
    this.#cuts++;
    return false;
  }

  /** What an expression can hold, as far as the code shows it. */
  value(node: Node, frame?: Frame): Cases<Value> {
    const { values, pending } = this.#answersIn(frame);
    const known = values.get(node);
    if (known) return known;
    if (!this.spend()) return always(unknown(node));
    if (this.#depth >= MAX_DEPTH || pending.has(node)) {
      this.#cuts++;
      return always(unknown(node));
    }
    this.#depth++;
    pending.add(node);
    try {
      const found = valueOf(this, node, frame);
      const cases = found.some(({ value }) => value.kind === 'text' && isTooLong(value.parts)) ? always(unknown(node)) : found;
      if (this.#steps < STEPS_PER_QUESTION) values.set(node, cases);
      return cases;
    } finally {
      this.#depth--;
      pending.delete(node);
    }
  }

  #answersIn(frame: Frame | undefined): Answers {
    return this.#answers.of(frame ?? this, () => new Answers());
  }

  /** Goes one level deeper; `otherwise` is the answer where code is nested too deeply, or turns in circles. */
  deeper<T>(find: () => T, otherwise: T): T {
    if (this.#depth >= MAX_DEPTH) {
      this.#cuts++;
      return otherwise;
    }
    this.#depth++;
    try {
      return find();
    } finally {
      this.#depth--;
    }
  }

  /** What a property of an object holds and what wrote it; found once, unless the search was cut short. */
  slot(object: ObjectValue, key: string): Cases<Slot> {
    const slots = this.#slots.of(object, () => new Map<string, Cases<Slot>>());
    const known = slots.get(key);
    if (known) return known;
    const cuts = this.#cuts;
    const lost: Slot = { kind: 'unknown', node: object.node };
    const found = this.deeper(() => foldEntries(this, object, key, lost), always(lost));
    if (this.#cuts === cuts) slots.set(key, found);
    return found;
  }

  /** An expression that the code does not resolve: unknown, but a subject for conditions if a message can quote it. */
  unresolved(node: Node, frame: Frame | undefined): Unknown {
    return this.#answersIn(frame).unresolved.of(node, () => {
      const test = subjectTest(this, node, frame);
      return isOpaque(test) ? unknown(node) : unknown(node, { test });
    });
  }

  /** When an expression is truthy. */
  truth(node: Node, frame?: Frame): Formula {
    return this.#answersIn(frame).truths.of(node, () => this.deeper(() => truth(this, node, frame), OPAQUE));
  }

  equality(left: Node, right: Node, frame?: Frame, loose = false): Formula {
    return equality(this, left, right, frame, loose);
  }

  /** The conditions under which a place is reached. */
  path(node: Node, frame?: Frame): Path {
    return this.#answersIn(frame).paths.of(node, () => pathOf(this, node, frame));
  }

  /** As {@link path}, where only some of the conditions count. */
  steps(node: Node, frame?: Frame): Steps {
    return this.#answersIn(frame).steps.of(node, () => stepsTo(this, node, frame));
  }

  origin(node: Node): Origin {
    return this.#origins.of(node, () => originOf(this, node));
  }

  /** The variable that an identifier refers to; undefined for a global that the file does not declare. */
  variableOf(identifier: Node): Variable | undefined {
    this.#references ??= indexReferences(this.sourceCode);
    const reference = this.#references.get(identifier.range[0]);
    return reference?.identifier === identifier ? (reference.resolved ?? undefined) : undefined;
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

  /** @param modules names of modules; a trailing `*` stands for any ending */
  importsOneOf(modules: readonly string[]): boolean {
    return modules.some((module) => this.imports().some((name) => sameModule(name, module)));
  }

  /** Whether the file uses a name that it does not declare. */
  usesGlobal(name: string): boolean {
    this.#globals ??= findGlobals(this.sourceCode);
    return this.#globals.has(name);
  }

  /** @param pattern the name of a file; a `*` stands for anything: `+page.server.*` */
  isNamed(pattern: string): boolean {
    return isNamed(this.filename, pattern);
  }

  /** The references that write a variable, in the order in which the scope analysis found them. */
  writeReferences(variable: Variable): readonly Reference[] {
    return this.#writeReferences.of(variable, () => variable.references.filter((reference) => reference.isWrite()));
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

  throwsOf(node: FunctionNode): readonly TSESTree.ThrowStatement[] {
    return this.#throws.of(node, () => findThrows(node, this.sourceCode.visitorKeys));
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
    const entered = this.#frames.of(call, () => []);
    const known = entered.find((frame) => frame.callee === callee && frame.parent === parent);
    if (known) return known;
    const depth = (parent?.depth ?? 0) + 1;
    if (depth > MAX_FRAMES) return undefined;
    const frame: Frame = { call, callee, parent, depth, id: `${parent?.id ?? ''}/${call.range[0]}` };
    entered.push(frame);
    return frame;
  }

  /** The frame in which a variable lives: that of the function being read that declares it, if any. */
  frameOf(variable: Variable, frame: Frame | undefined): Frame | undefined {
    const block = variable.scope.block as Node;
    for (let up = frame; up; up = up.parent) if (contains(up.callee, block)) return up;
    return undefined;
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
