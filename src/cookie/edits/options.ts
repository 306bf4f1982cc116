/** Edits of a cookie whose attributes are options of a call: where a key goes, and what an edit must leave alone. */
import type { AttributeName, CookieApi, SameSiteValue } from '../../catalog/index.js';
import {
  argumentNode,
  contains,
  isWritten,
  positionPath,
  single,
  stringOf,
  truthiness,
  type CallNode,
  type Evaluation,
  type Node,
  type ObjectValue,
  type Slot,
} from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';
import type { Mended, Readings, Wish } from '../cookie.js';
import { together, wantedOf } from './edit.js';
import {
  addArgument,
  addKeys,
  addNested,
  appendArgument,
  copyWithKeys,
  orElse,
  putArgument,
  removeKey,
  renameKey,
  replaceArgument,
  replaceString,
  replaceWithNested,
  setValue,
  type NewKey,
} from './objects.js';
import type { Options } from '../options.js';
import { isOwn } from './ownership.js';
import { isUnset, sameSiteByDefault, sameSiteOption, type Raw, type SameSiteReading } from '../readings.js';

export class OptionEdits {
  readonly #ev: Evaluation;
  readonly #call: CallNode;
  readonly #api: CookieApi;
  readonly #options: Options;

  constructor(ev: Evaluation, call: CallNode, api: CookieApi, options: Options) {
    this.#ev = ev;
    this.#call = call;
    this.#api = api;
    this.#options = options;
  }

  /** See {@link Cookie.change}. */
  change(mended: Mended, wish: Wish): Edit | undefined {
    const worlds = mended.worlds ?? [mended];
    const added = new Map<Node | undefined, { readonly object: ObjectValue | undefined; readonly keys: Map<string, NewKey> }>();
    const copied = new Map<string, NewKey>();
    const edits: (Edit | undefined)[] = [];
    /** Attributes that other worlds give themselves: keys must not take their place. */
    const supplied = new Set<AttributeName>();
    const put = (attribute: AttributeName, raw: Raw | undefined, value: string | true | undefined): void => {
      const key = this.#options.keyOf(attribute);
      const index = this.#options.form.positional?.[attribute];
      if (index !== undefined && value !== undefined) edits.push(this.#setArgument(raw, index, value));
      else if (key === null || value === undefined || !raw || raw.kind === 'unknown') edits.push(undefined);
      else if (raw.kind === 'set') {
        const isOthers = raw.written.in === 'options' && !this.#owns(raw.written.slot.entry.node);
        // A key behind a copy holds in every world: it must not take the place of a SameSite that is right.
        if (isOthers && attribute === 'sameSite' && this.#isOtherwiseElsewhere(worlds[0]?.sameSite?.is)) edits.push(undefined);
        else if (isOthers) copied.set(key, { key, value });
        else edits.push(this.#replace(raw, value));
      } else {
        const { object } = raw;
        const into = added.get(object?.node) ?? { object, keys: new Map<string, NewKey>() };
        added.set(object?.node, into);
        into.keys.set(key, { key, value });
        if (this.#options.read(attribute).some((item) => item.value.kind !== 'absent')) supplied.add(attribute);
      }
    };
    for (const world of worlds) {
      for (const { attribute, value, raw } of wantedOf(world, wish)) {
        // What adds Secure on https by itself would throw, or send nothing, elsewhere.
        if (attribute === 'secure' && this.#api.addsSecure === 'https' && world.secure?.is === false) edits.push(this.leaveSecure(world));
        else put(attribute, raw, attribute === 'sameSite' ? this.spell(value as SameSiteValue) : value);
      }
      if (wish.without) edits.push(this.#takeOut(world[wish.without]));
    }
    const copies = [...copied.values()];
    const groups = [...added.values()].map(({ object, keys }) => ({ object, keys: [...keys.values()] }));
    if (copies.length > 0) {
      const keys = groups
        .flatMap((group) => group.keys)
        .filter(({ key }, i, all) => !copied.has(key) && all.findIndex((other) => other.key === key) === i);
      edits.push(supplied.size > 0 ? this.#copy(keys, copies) : this.#copy([], [...keys, ...copies]));
    } else edits.push(...groups.map(({ object, keys }) => this.#add(object, keys, supplied.size > 0)));
    return together(edits);
  }

  /** An attribute that has an argument of its own: the argument's value, or one more argument at the end. */
  #setArgument(raw: Raw | undefined, index: number, value: string | true): Edit | undefined {
    const { sourceCode } = this.#ev;
    const argument = argumentNode(this.#call, index);
    if (argument === null || raw?.kind === 'unknown') return undefined;
    const isPlain = argument && (argument.type === 'Literal' || isNothing(argument) || single(this.#ev.value(argument)) !== undefined);
    if (argument) return isPlain ? putArgument(sourceCode, argument, value) : undefined;
    return appendArgument(sourceCode, this.#call, index, value);
  }

  /** Whether SameSite is anything else in some other world. */
  #isOtherwiseElsewhere(is: SameSiteReading['is'] | undefined): boolean {
    return this.#options
      .read('sameSite')
      .some(
        ({ value }) =>
          (isUnset(value, 'sameSite', this.#api) ? sameSiteByDefault(value, this.#api, this.#call) : sameSiteOption(value, this.#api))
            .is !== is,
      );
  }

  /** See {@link Cookie.respell}. */
  respell(world: Mended, wish: Wish, insecure: Mended = world): Edit | undefined {
    const raw = world.sameSite && 'raw' in world.sameSite ? world.sameSite.raw : undefined;
    const key = this.#options.keyOf('sameSite');
    if (raw?.kind !== 'ignored' || raw.written.in !== 'options' || key === null) return undefined;
    const { entry } = raw.written.slot;
    // A value that depends on a condition is taken over as it is.
    const isOne = single(entry.value()) !== undefined;
    if (raw.why === 'level')
      return this.#move(world, insecure, raw, isOne || !entry.valueNode ? undefined : this.#ev.sourceCode.getText(entry.valueNode), wish);
    const rest = wish.secure ? this.change(insecure, { secure: true }) : [];
    const entries = this.#ignoredEntries(world);
    const isOnly = isOne && entries.length === 1;
    if (!this.#owns(entry.node)) return isOnly && !this.#isOtherwiseElsewhere('invalid') ? this.#copyWith(key, wish) : undefined;
    const renamed = entries.map((one) => (this.#owns(one.node) ? renameKey(this.#ev.sourceCode, one.node, one.key, key) : undefined));
    const said = stringOf(raw.value);
    const exact = isOnly && wish.sameSite && said !== undefined && said.toLowerCase() !== wish.sameSite && entry.valueNode;
    const spelt = wish.sameSite && this.spell(wish.sameSite);
    const value = exact ? spelt && setValue(this.#ev.sourceCode, entry.node, entry.key, exact, spelt) : [];
    return together([...renamed, value || undefined, rest]);
  }

  #copyWith(key: string, wish: Wish): Edit | undefined {
    const value = wish.sameSite && this.spell(wish.sameSite);
    return value ? this.#copy([], [{ key, value }, ...this.#secureKey(wish)]) : undefined;
  }

  /** Everything that writes a SameSite which the library ignores, in all of its worlds. */
  #ignoredEntries({ sameSite, worlds = [] }: Mended): readonly Extract<Slot, { kind: 'set' }>['entry'][] {
    const raws = [sameSite, ...worlds.map((world) => world.sameSite)].flatMap((reading) =>
      reading && 'raw' in reading ? [reading.raw] : [],
    );
    return [
      ...new Map(
        raws.flatMap((raw) =>
          raw.kind === 'ignored' && raw.written.in === 'options' ? [[raw.written.slot.entry.node, raw.written.slot.entry] as const] : [],
        ),
      ).values(),
    ];
  }

  /** Moves a key from one level too high to where it is read, with its code where that depends on conditions. */
  #move(world: Mended, insecure: Mended, raw: Extract<Raw, { kind: 'ignored' }>, code: string | undefined, wish: Wish): Edit | undefined {
    const key = this.#options.keyOf('sameSite');
    if (key === null || !wish.sameSite || raw.written.in !== 'options') return undefined;
    const property = raw.written.slot.entry.node;
    const spelt = this.spell(wish.sameSite);
    if (spelt === undefined) return undefined;
    const moved: NewKey = { key, value: code === undefined ? spelt : { code } };
    const nested = this.#nestInPlace(property, raw, [moved, ...this.#secureKey(wish)]);
    if (nested) return nested;
    const removed = removeKey(this.#ev.sourceCode, property);
    if (code !== undefined)
      return together([removed, this.#add(raw.object, [moved], false), wish.secure ? this.change(insecure, { secure: true }) : []]);
    const absent: Raw = { kind: 'absent', ...(raw.object ? { object: raw.object } : {}) };
    return together([removed, this.change({ ...world, worlds: undefined, sameSite: { is: 'absent', at: undefined, raw: absent } }, wish)]);
  }

  #secureKey({ secure }: Wish): readonly NewKey[] {
    const key = this.#options.keyOf('secure');
    return secure && key !== null ? [{ key, value: true }] : [];
  }

  /** A key that stands one level too high moves down on the spot, unless the level is there already. */
  #nestInPlace(property: Node, raw: Raw, keys: readonly NewKey[]): Edit | undefined {
    const { attributes, misplaced } = this.#options.form;
    if (attributes === undefined || (raw.kind === 'ignored' && raw.object)) return undefined;
    const { index, keys: path } = positionPath(attributes);
    const [key, deeper] = path;
    const { parent } = property;
    if (
      key === undefined ||
      deeper !== undefined ||
      String(misplaced) !== String(index) ||
      parent?.type !== 'ObjectExpression' ||
      !this.#owns(property)
    )
      return undefined;
    const there = parent.properties.some((other) => other.type === 'Property' && memberKey(other.key) === key);
    return there ? undefined : replaceWithNested(this.#ev.sourceCode, property, key, keys);
  }

  /** See {@link Cookie.leaveSecure}. */
  leaveSecure({ secure }: Partial<Readings>): Edit | undefined {
    return this.#takeOut(secure);
  }

  /** Takes a key out that is written for this cookie alone. */
  #takeOut(reading: Readings[NonNullable<Wish['without']>] | undefined): Edit | undefined {
    const raw = reading && 'raw' in reading ? reading.raw : undefined;
    if (raw?.kind !== 'set' || raw.written.in !== 'options') return undefined;
    const { entry, spread } = raw.written.slot;
    return spread || !this.#owns(entry.node) ? undefined : removeKey(this.#ev.sourceCode, entry.node);
  }

  /** In the letter case that the library's types take; undefined where it does not take the value at all. */
  spell(value: SameSiteValue): string | undefined {
    const { spelling, sameSite } = this.#api;
    if (spelling) return spelling[value];
    return typeof sameSite === 'object' ? sameSite.find((one) => one.toLowerCase() === value) : value;
  }

  #owns(node: Node): boolean {
    return isOwn(this.#ev, node, this.#call);
  }

  /** Sets an option that is written for this cookie alone, and only where its value is the one that was read. */
  #replace(raw: Extract<Raw, { kind: 'set' }>, value: string | true): Edit | undefined {
    if (raw.written.in !== 'options') return undefined;
    const { entry } = raw.written.slot;
    // `o.secure ??= x` has no value of its own to replace.
    if (!entry.valueNode || entry.valueNode === entry.node) return undefined;
    const { sourceCode } = this.#ev;
    const said = raw.value.node;
    if (contains(entry.valueNode, said)) return setValue(sourceCode, entry.node, entry.key, said, value);
    if (value === true || single(entry.value())) return setValue(sourceCode, entry.node, entry.key, entry.valueNode, value);
    if (truthiness(raw.value) === false) return orElse(sourceCode, entry.node, entry.key, entry.valueNode, value);
    return isWritten(said) && this.#owns(said) ? replaceString(said, value) : undefined;
  }

  #add(object: ObjectValue | undefined, keys: readonly NewKey[], supplied: boolean): Edit | undefined {
    const { sourceCode } = this.#ev;
    if (!object) return this.#addWhereNone(keys);
    const literal = object.node;
    if (literal.type !== 'ObjectExpression' || !this.#owns(literal)) return supplied ? this.#copy(keys, []) : this.#copy([], keys);
    const supplier = literal.properties.find((property) => property.type === 'SpreadElement');
    return addKeys(sourceCode, literal, keys, supplied ? supplier : undefined);
  }

  /** Passes a copy with more keys: those before the options are what holds where the options do not say it themselves. */
  #copy(before: readonly NewKey[], after: readonly NewKey[]): Edit | undefined {
    const { attributes } = this.#options.form;
    const found = attributes === undefined ? undefined : single(this.#options.at(attributes));
    if (found?.kind !== 'set' || !this.#owns(found.node)) return undefined;
    if (found.node.type === 'ObjectExpression' && before.length === 0) return addKeys(this.#ev.sourceCode, found.node, after);
    return copyWithKeys(this.#ev.sourceCode, found.node, before, after);
  }

  /** The call has no options yet, or none where the attributes belong. */
  #addWhereNone(keys: readonly NewKey[]): Edit | undefined {
    const { attributes } = this.#options.form;
    if (attributes === undefined || this.#api.replacesDefaults === true) return undefined;
    const { index, keys: path } = positionPath(attributes);
    const argument = argumentNode(this.#call, index);
    if (argument === undefined) return addArgument(this.#ev.sourceCode, this.#call, index, path, keys);
    if (argument === null) return undefined;
    const [key, deeper] = path;
    if (key === undefined) return this.#fillNothing(argument, keys);
    const object = single(this.#ev.value(argument));
    const literal = object?.kind === 'object' ? object.node : undefined;
    if (literal?.type !== 'ObjectExpression' || deeper !== undefined || !this.#owns(literal)) return undefined;
    const there = literal.properties.find((property) => property.type === 'Property' && memberKey(property.key) === key);
    if (there?.type === 'Property') return there.shorthand ? undefined : this.#fillNothing(there.value, keys);
    const isElsewhere = this.#options.at(attributes).some(({ value }) => value.kind !== 'absent');
    const supplier = isElsewhere ? literal.properties.find((property) => property.type === 'SpreadElement') : undefined;
    return addNested(this.#ev.sourceCode, literal, key, keys, supplier);
  }

  /** Puts an object where an expression gives none in some world: in its place, or before what it gives in the others. */
  #fillNothing(expression: Node, keys: readonly NewKey[]): Edit | undefined {
    const cases = this.#ev.value(expression);
    const [nothing, another] = new Set(cases.flatMap(({ value }) => (truthiness(value) === false ? [value.node] : [])));
    // `cookie: true`
    const [only] = cases;
    if (cases.length === 1 && only?.value.kind === 'constant' && only.value.value === true && expression.type === 'Literal')
      return replaceArgument(this.#ev.sourceCode, expression, keys);
    if (nothing && !another && isNothing(nothing) && contains(expression, nothing))
      return replaceArgument(this.#ev.sourceCode, nothing, keys);
    return cases.length > 1 && this.#owns(expression) ? copyWithKeys(this.#ev.sourceCode, expression, keys, []) : undefined;
  }
}

/** `undefined`, `null`, `false` as such, and not what tells in which world there is an object. */
const isNothing = (node: Node): boolean =>
  (node.type === 'Identifier' && node.name === 'undefined') ||
  node.type === 'Literal' ||
  (node.type === 'UnaryExpression' && node.operator === 'void');

const memberKey = (key: Node): string | undefined =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
