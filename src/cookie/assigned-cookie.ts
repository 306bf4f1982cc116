/** A cookie that is set by assigning its value, and whose attributes are assigned beside it: `cookie.session.value = id`. */
import type { AttributeName, CookieValue, SameSiteValue } from '../catalog/index.js';
import { always, enclosingFunction, memberName, partsOf, single, type Cases, type Node, type TSESTree } from '../evaluation/index.js';
import type { Edit, File, Place } from '../model/index.js';
import { Cookie, type Mended, type Wish } from './cookie.js';
import { defaultsOf } from './defaults.js';
import { together, wantedOf } from './edits/edit.js';
import { mannersOf, readFlag, readSameSite, readSecure, readText, type Circumstances } from './library.js';
import { nameReading, type NameReading } from './names.js';
import { assignBehind, putArgument } from './edits/objects.js';
import type { FlagReading, Raw, SameSiteReading, TextReading } from './readings.js';
import { shapeOf } from './old-clients/twins.js';

export class AssignedCookie extends Cookie {
  readonly isText = false;
  readonly hasValue = true;
  readonly isShared = false;
  readonly #file: File;
  readonly #assignment: TSESTree.AssignmentExpression;
  readonly #target: TSESTree.MemberExpression;
  readonly #api: CookieValue;
  #known: Circumstances | undefined;

  constructor(file: File, assignment: TSESTree.AssignmentExpression, target: TSESTree.MemberExpression, api: CookieValue) {
    super(file.evaluation, assignment, api.says, mannersOf([api], 'the cookie itself'));
    this.#file = file;
    this.#assignment = assignment;
    this.#target = target;
    this.#api = api;
  }

  get name(): string | undefined {
    const { object } = this.#target;
    if (object.type === 'MemberExpression') return memberName(object);
    return this.ev.origin(object).path.at(-1);
  }

  get nameShape(): string | undefined {
    return this.name;
  }

  get valueShape(): string | undefined {
    const { right } = this.#assignment;
    return shapeOf(partsOf(this.ev.value(right), right), this.ev.sourceCode.text);
  }

  get valuePlace(): Place {
    return this.#assignment.right;
  }

  get valueSource(): string {
    return this.ev.sourceCode.getText(this.#assignment.right);
  }

  get place(): Place {
    return this.#target.property;
  }

  get namePlace(): Place {
    return this.place;
  }

  protected names(): Cases<NameReading> {
    return always(nameReading(this.name));
  }

  get #circumstances(): Circumstances {
    return (this.#known ??= { defaults: defaultsOf(this.#file, this.#target, this.#api, this.name), place: this.place });
  }

  spell(value: SameSiteValue): string {
    return value;
  }

  protected sameSite(): Cases<SameSiteReading> {
    return readSameSite(this.#beside('sameSite'), [this.#api], this.#circumstances);
  }

  protected secure(): Cases<FlagReading> {
    return readSecure(this.#beside('secure'), [this.#api], this.#circumstances);
  }

  protected flag(attribute: 'httpOnly' | 'partitioned'): Cases<FlagReading> {
    return readFlag(this.#beside(attribute), [this.#api], attribute, this.#circumstances.defaults);
  }

  protected text(attribute: 'path' | 'domain'): Cases<TextReading> {
    return readText(this.#beside(attribute), [this.#api], attribute, this.#circumstances);
  }

  protected deletion(lost = true): Cases<boolean> {
    // A lifetime may be over: then nothing is asked of the cookie.
    return always(
      lost && (this.#assignments('expires').length > 0 || this.#assignments('maxAge').some(({ right }) => !this.#isPositive(right))),
    );
  }

  #isPositive(node: Node): boolean {
    const value = single(this.ev.value(node));
    return value?.kind === 'constant' && typeof value.value === 'number' && value.value > 1;
  }

  /** What the same function assigns to an attribute; unknown where a method of the cookie, or more than one place, gives it. */
  #beside(attribute: AttributeName): Cases<Raw> {
    if (this.#isGivenByMethod()) return always({ kind: 'unknown' });
    const [assignment, second] = this.#assignments(attribute);
    if (!assignment) return always({ kind: 'absent' });
    const isWithin = enclosingFunction(assignment) === enclosingFunction(this.#assignment);
    const isConditional = [...this.ev.path(assignment).keys()].some((condition) => !this.ev.path(this.#assignment).has(condition));
    if (second || !isWithin || isConditional) return always({ kind: 'unknown' });
    const { right } = assignment;
    return this.ev.value(right).map(({ when, value }) => ({
      when,
      value: { kind: 'set', value, written: { in: 'argument', node: right }, place: right },
    }));
  }

  #assignments(attribute: string): readonly TSESTree.AssignmentExpression[] {
    return this.#file.nodes.assignments.filter(
      ({ left }) => left.type === 'MemberExpression' && memberName(left) === attribute && this.#isCookie(left.object),
    );
  }

  #isGivenByMethod(): boolean {
    const { methods = [] } = this.#api;
    return this.#file.nodes.calls.some(
      ({ callee }) => callee.type === 'MemberExpression' && methods.includes(memberName(callee) ?? '') && this.#isCookie(callee.object),
    );
  }

  /** Whether an expression is written like the cookie. */
  #isCookie(expression: Node): boolean {
    const { sourceCode } = this.ev;
    return sourceCode.getText(expression) === sourceCode.getText(this.#target.object);
  }

  change(world: Mended, wish: Wish): Edit | undefined {
    if (wish.without) return undefined;
    return together(wantedOf(world, wish).map(({ attribute, value, raw }) => this.#set(attribute, value, raw)));
  }

  #set(attribute: string, value: string | true, raw: Raw | undefined): Edit | undefined {
    const { sourceCode } = this.ev;
    if (raw?.kind === 'set' && raw.written.in === 'argument') return putArgument(sourceCode, raw.written.node, value);
    return raw?.kind === 'absent' ? assignBehind(sourceCode, this.#assignment, this.#target, attribute, value) : undefined;
  }

  respell(): Edit | undefined {
    return undefined;
  }

  leaveSecure(): Edit | undefined {
    return undefined;
  }
}
