/** A cookie whose attributes are options of a call. */
import type { CookieApi, Form } from '../catalog/index.js';
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
  type Evaluation,
} from '../evaluation/index.js';
import type { Edit, Place } from '../model/index.js';
import { Cookie, type Mended, type Readings, type Wish } from './cookie.js';
import { deletes } from './deletion.js';
import { OptionEdits } from './option-edits.js';
import { Options } from './options.js';
import { sameSiteOption, secureOption, type Raw, type SameSiteReading, type SecureReading } from './readings.js';
import { shapeOf } from './twins.js';

export class OptionCookie extends Cookie {
  readonly isText = false;
  readonly isShared = false;
  readonly #options: Options;
  readonly #edits: OptionEdits;
  readonly #call: CallNode;
  readonly #api: CookieApi;

  constructor(ev: Evaluation, call: CallNode, api: CookieApi, form: Form) {
    super(ev, call, api.says ?? `${lastPart(api)}()`, {
      addsSecure: api.addsSecure === 'https',
      needsHttps: api.secureOverHttp !== undefined && api.secureOverHttp !== 'sends',
      throwsOnNone: api.noneWithoutSecure === 'throws',
      attributesAt: attributesAt(form),
    });
    this.#call = call;
    this.#api = defaultsHere(api, ev.sourceCode.text);
    this.#options = new Options(ev, call, api, form);
    this.#edits = new OptionEdits(ev, call, this.#api, this.#options);
  }

  get name(): string | undefined {
    const { name } = this.#options.form;
    const found = single(this.#options.at(name));
    if (found?.kind === 'absent') return this.#api.defaultName;
    return found?.kind === 'set' ? stringOf(found.value) : undefined;
  }

  protected get nameShape(): string | undefined {
    const found = single(this.#options.at(this.#options.form.name));
    if (found?.kind !== 'set') return this.name;
    return shapeOf(partsOfValue(found.value), this.ev.sourceCode.text);
  }

  get valueSource(): string | undefined {
    const found = single(this.#options.at(this.#options.form.value));
    return found?.kind === 'set' ? this.ev.sourceCode.getText(found.node) : undefined;
  }

  get place(): Place {
    const callee = unwrap(this.#call.callee);
    return callee.type === 'MemberExpression' ? callee.property : callee;
  }

  protected sameSite(): Cases<SameSiteReading> {
    const raws = this.#options.read('sameSite');
    return flatMap<Raw, SameSiteReading>(raws, (raw) => always(sameSiteOption(raw, this.#api)), { is: 'unknown' });
  }

  protected secure(): Cases<SecureReading> {
    const raws = this.#options.read('secure');
    return flatMap<Raw, SecureReading>(raws, (raw) => this.#secured(secureOption(raw, this.#api)), { is: 'unknown' });
  }

  /** An option such as Hono's `prefix` may add Secure whatever `secure` says. */
  #secured(reading: SecureReading): Cases<SecureReading> {
    const { securedBy } = this.#api;
    if (reading.is === true || !securedBy) return always(reading);
    return flatMap<Raw, SecureReading>(
      this.#options.option(securedBy.option),
      (raw) => {
        if (raw.kind === 'absent') return always(reading);
        const text = raw.kind === 'set' ? stringOf(raw.value) : undefined;
        if (text !== undefined) return always(securedBy.values.includes(text) ? { is: true } : reading);
        return always({ is: 'unknown' });
      },
      { is: 'unknown' },
    );
  }

  protected deletion(): Cases<boolean> {
    return deletes(this.#options);
  }

  change(world: Mended, wish: Wish): Edit | undefined {
    return this.#edits.change(world, wish);
  }

  respell(world: Mended, wish: Wish, insecure?: Mended): Edit | undefined {
    return this.#edits.respell(world, wish, insecure);
  }

  leaveSecure(world: Readings): Edit | undefined {
    return this.#edits.leaveSecure(world);
  }
}

/** The conventions of an API in this file: its defaults are unknown where the file shows that it sets others. */
function defaultsHere(api: CookieApi, text: string): CookieApi {
  const changed = api.defaultsElsewhere?.some((word) => text.includes(word)) === true;
  return changed ? { ...api, defaults: { sameSite: 'unknown', secure: 'unknown' } } : api;
}

/** "`cookie: { sameSite: … }`" for express-session. */
function attributesAt({ attributes = 0 }: Form): string {
  const { keys } = positionPath(attributes);
  return keys.length > 0
    ? `\`${keys.reduceRight((inner, key) => `${key}: { ${inner} }`, 'sameSite: …')}\``
    : 'the top level of its options';
}

const lastPart = ({ call }: CookieApi): string => {
  const address = typeof call === 'string' ? call : (call[0] ?? '');
  return address.split(/[.#]/).at(-1) ?? address;
};
