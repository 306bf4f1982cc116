/** A cookie whose attributes are options of a call. */
import type { AttributeName, CookieApi, Form, SameSiteValue } from '../catalog/index.js';
import {
  always,
  flatMap,
  partsOfValue,
  positionPath,
  single,
  stringOf,
  unwrap,
  type CallNode,
  type Cases,
  type Found,
} from '../evaluation/index.js';
import type { Edit, File, Place } from '../model/index.js';
import { Cookie, type Mended, type Readings, type Wish } from './cookie.js';
import { defaultsOf } from './defaults.js';
import { deletes } from './deletion.js';
import { mannersOf, readFlag, readSameSite, readSecure, readText, type Circumstances } from './library.js';
import { nameReading, namesOf, type NameReading } from './names.js';
import { OptionEdits } from './edits/options.js';
import { Options, type UsedForm } from './options.js';
import type { FlagReading, Raw, SameSiteReading, TextReading } from './readings.js';
import { shapeOf } from './old-clients/twins.js';

export class OptionCookie extends Cookie {
  readonly isText = false;
  readonly isShared = false;
  override readonly isSession: boolean;
  readonly #options: Options;
  readonly #edits: OptionEdits;
  readonly #call: CallNode;
  /** What the library may do: one of these, where its version is not known. */
  readonly #apis: readonly [CookieApi, ...CookieApi[]];
  readonly #file: File;
  #known: Circumstances | undefined;

  constructor(file: File, call: CallNode, apis: readonly [CookieApi, ...CookieApi[]], form: UsedForm) {
    const [api] = apis;
    const { evaluation: ev } = file;
    super(ev, call, api.says ?? `${lastPart(api)}()`, mannersOf(apis, attributesAt(form)));
    this.isSession = api.session === true;
    this.#file = file;
    this.#call = call;
    this.#apis = apis;
    this.#options = new Options(ev, call, api, form);
    this.#edits = new OptionEdits(ev, call, api, this.#options);
  }

  get name(): string | undefined {
    const { name } = this.#options.form;
    const found = single(this.#options.at(name));
    if (found?.kind !== 'absent') return found?.kind === 'set' ? stringOf(found.value) : undefined;
    const [{ otherName, defaultName }] = this.#apis;
    const other = otherName === undefined ? found : single(this.#options.at(otherName));
    if (other?.kind === 'absent') return defaultName;
    return other?.kind === 'set' ? stringOf(other.value) : undefined;
  }

  get nameShape(): string | undefined {
    const found = single(this.#options.at(this.#options.form.name));
    if (found?.kind !== 'set') return this.name;
    return shapeOf(partsOfValue(found.value), this.ev.sourceCode.text);
  }

  get valueShape(): string | undefined {
    const found = single(this.#options.at(this.#options.form.value));
    return found?.kind === 'set' ? shapeOf(partsOfValue(found.value), this.ev.sourceCode.text) : undefined;
  }

  get valuePlace(): Place {
    const found = single(this.#options.at(this.#options.form.value));
    return found?.kind === 'set' ? found.node : this.place;
  }

  get valueSource(): string | undefined {
    const found = single(this.#options.at(this.#options.form.value));
    return found?.kind === 'set' ? this.ev.sourceCode.getText(found.node) : undefined;
  }

  get hasValue(): boolean {
    const { form } = this.#options;
    const found = form.value === undefined ? undefined : single(this.#options.at(form.value));
    if (found?.kind !== 'set') return found === undefined;
    const { value, node } = found;
    if (value.kind === 'function' || (node.type === 'Identifier' && CONVERTERS.has(node.name))) return false;
    const isNothing = value.kind === 'constant' && (value.value === '' || value.value === null || value.value === undefined);
    // Nothing is what deletions set: if their lifetime may be over.
    return !isNothing || this.#options.read('expires').every((one) => one.value.kind !== 'unknown');
  }

  get namePlace(): Place {
    const found = this.#options.at(this.#options.form.name).find(({ value }) => value.kind === 'set')?.value;
    return found?.kind === 'set' ? found.node : this.place;
  }

  protected names(): Cases<NameReading> {
    const [{ defaultName, securesPrefixed }] = this.#apis;
    const names = flatMap<Found, NameReading>(
      this.#options.at(this.#options.form.name),
      (found) =>
        found.kind === 'set' ? namesOf(partsOfValue(found.value)) : always(nameReading(found.kind === 'absent' ? defaultName : undefined)),
      UNKNOWN,
    );
    // Where the library meets the demands of a prefix by itself, the name says no more than what stands behind it.
    return securesPrefixed === true ? names.map(({ when, value }) => ({ when, value: withoutPrefix(value) })) : names;
  }

  get place(): Place {
    const { entry } = this.#options.form;
    const found = entry === undefined ? undefined : single(this.#options.at(entry));
    if (found?.kind === 'set' && found.slot?.kind === 'set') return found.slot.entry.key;
    const callee = unwrap(this.#call.callee);
    return callee.type === 'MemberExpression' ? callee.property : callee;
  }

  get #circumstances(): Circumstances {
    return (this.#known ??= { defaults: defaultsOf(this.#file, this.#call.callee, this.#apis[0], this.name), place: this.place });
  }

  protected sameSite(): Cases<SameSiteReading> {
    return readSameSite(this.#options.read('sameSite'), this.#apis, this.#circumstances);
  }

  protected secure(): Cases<FlagReading> {
    return readSecure(this.#options.read('secure'), this.#apis, this.#circumstances, (reading, api) => this.#secured(reading, api));
  }

  protected flag(attribute: 'httpOnly' | 'partitioned'): Cases<FlagReading> {
    return readFlag(this.#options.read(attribute), this.#apis, attribute, this.#circumstances.defaults);
  }

  /** What is given for an attribute. */
  given(attribute: AttributeName): Cases<Raw> {
    return this.#options.read(attribute);
  }

  /** What is given for an attribute that the library has no option for. */
  withoutEffect(attribute: 'httpOnly'): Cases<Raw> {
    return this.#options.keyOf(attribute) === null ? this.#options.option(attribute) : always({ kind: 'absent' });
  }

  protected text(attribute: 'path' | 'domain'): Cases<TextReading> {
    if (this.#apis[0].securesPrefixed === true && this.name?.startsWith('__Host-') === true) {
      const raw: Raw = { kind: 'absent' };
      return always<TextReading>(attribute === 'path' ? { is: 'set', text: '/', at: this.place, raw } : { is: 'absent', raw });
    }
    return readText(this.#options.read(attribute), this.#apis, attribute, this.#circumstances);
  }

  /** A name or an option such as Hono's `prefix` may make the library add Secure whatever `secure` says. */
  #secured(reading: FlagReading, { securedBy, securesPrefixed }: CookieApi): Cases<FlagReading> {
    if (reading.is === true) return always(reading);
    if (securesPrefixed === true && /^__(?:secure|host)-/i.test(this.name ?? '')) return always({ is: true });
    if (!securedBy) return always(reading);
    return flatMap<Raw, FlagReading>(
      this.#options.option(securedBy.option),
      (raw) => {
        if (raw.kind === 'absent') return always(reading);
        const text = raw.kind === 'set' ? stringOf(raw.value) : undefined;
        if (text !== undefined) return always(securedBy.values.includes(text) ? { is: true } : reading);
        return always(UNKNOWN);
      },
      UNKNOWN,
    );
  }

  spell(value: SameSiteValue): string {
    return this.#edits.spell(value) ?? value;
  }

  protected deletion(lost = true): Cases<boolean> {
    return deletes(this.#options, lost);
  }

  change(world: Mended, wish: Wish): Edit | undefined {
    return this.#edits.change(world, wish);
  }

  respell(world: Mended, wish: Wish, insecure?: Mended): Edit | undefined {
    return this.#edits.respell(world, wish, insecure);
  }

  leaveSecure(world: Partial<Readings>): Edit | undefined {
    return this.#edits.leaveSecure(world);
  }
}

const UNKNOWN = { is: 'unknown' } as const;

const withoutPrefix = (name: NameReading): NameReading =>
  name.is === 'shown' ? { is: 'shown', text: name.text.replace(/^__(?:secure|host)-/i, '') } : name;

/** Functions that read a value: `$.cookie('visits', Number)`. */
const CONVERTERS = new Set(['Number', 'String', 'Boolean']);

/** "`cookie: { sameSite: … }`" for express-session. */
function attributesAt({ attributes = 0, positional }: Form): string {
  if (positional?.sameSite !== undefined) return `argument ${positional.sameSite + 1}`;
  const { keys } = positionPath(attributes);
  return keys.length > 0
    ? `\`${keys.reduceRight((inner, key) => `${key}: { ${inner} }`, 'sameSite: …')}\``
    : 'the top level of its options';
}

const lastPart = ({ call }: CookieApi): string => {
  const address = typeof call === 'string' ? call : (call[0] ?? '');
  return address.split(/[.#]/).at(-1) ?? address;
};
