/** One place in the code that sets, deletes or configures a cookie, and everything a rule may ask of it. */
import type { Conventions, SameSiteValue } from '../catalog/index.js';
import {
  and,
  describeWorld,
  isImpossible,
  isOpaque,
  joinWorlds,
  not,
  settle,
  subjectsOf,
  type Cases,
  type Evaluation,
  type Formula,
  type Node,
} from '../evaluation/index.js';
import type { Edit, Place } from '../model/index.js';
import type { FlagReading, SameSiteReading, TextReading } from './readings.js';
import { haveRelatedNames, haveSameValue, isInOneFunction, type Identity } from './twins.js';

/** What a cookie's attributes come to in one world. */
export interface Readings {
  readonly sameSite: SameSiteReading;
  readonly secure: FlagReading;
  readonly httpOnly: FlagReading;
  readonly partitioned: FlagReading;
  readonly path: TextReading;
  readonly domain: TextReading;
  /** The cookie is deleted, not set. */
  readonly deletion: boolean;
}

/** One world: the readings that were asked for, and when it is the case. */
export type World<K extends keyof Readings> = Pick<Readings, K> & {
  /** `''` where it is always the case, else ` when …` for a message. */
  readonly when: string;
  /** All worlds that answer to the question in the same way: an edit mends them together. */
  readonly worlds: readonly Pick<Readings, K>[];
};

/** The worlds that an edit is to mend. */
export type Mended = Partial<Readings> & { readonly worlds?: readonly Partial<Readings>[] | undefined };

/** What an edit shall bring about. */
export interface Wish {
  readonly sameSite?: SameSiteValue;
  readonly secure?: true;
  readonly httpOnly?: true;
  readonly partitioned?: true;
  readonly path?: '/';
  /** An attribute that is taken out. */
  readonly without?: 'domain' | 'partitioned' | 'secure' | 'httpOnly';
  /** It may change what others read as well: then the edit is no fix, but may be offered. */
  readonly touchesShared?: true;
}

/** What a library does that decides how a finding is worded and mended. */
export interface Manners {
  /** It adds Secure by itself where the connection is encrypted: `secure` is best left out. */
  readonly addsSecure: boolean;
  /** With `secure: true` it sends no cookie, or throws, on what it takes for plain http. */
  readonly needsHttps: boolean;
  /** What makes it take a connection for https where a proxy ends TLS, as a message says it. */
  readonly behindProxy: string;
  /** What it does with SameSite=None without Secure. */
  readonly noneWithoutSecure: NonNullable<Conventions['noneWithoutSecure']>;
  /** SameSite=None without Secure is no mistake, for it mends that itself: always, or if `secure` is false in so many words. */
  readonly securesNone: boolean | 'ifFalse';
  /** It has no option for SameSite at all. */
  readonly hasNoSameSite: boolean;
  /** The key of the option, or the attribute's name. */
  readonly sameSiteKey: string;
  /** The values that it takes, as a message lists them. */
  readonly taken: string;
  /** Where its options take attributes, as a message says it. */
  readonly attributesAt: string;
}

/** What else there is in the file. */
export interface Company {
  readonly cookies: readonly Cookie[];
  /** The file takes part in a flow that comes back by a POST from another site. */
  readonly showsPostReturn: boolean;
}

export abstract class Cookie {
  /** How messages name the call: `res.cookie()`, `document.cookie`, `Set-Cookie`. */
  readonly says: string;
  readonly node: Node;
  readonly manners: Manners;
  company: Company | undefined;
  /** The name of the cookie, where the code shows it. */
  abstract readonly name: string | undefined;
  /** The code of its value, for telling whether two cookies have the same one. */
  abstract readonly valueSource: string | undefined;
  /** Its name as far as the code shows it, see {@link Identity}. */
  protected abstract readonly nameShape: string | undefined;
  /** Whether it is given something that can be a value: not nothing, and not a function. */
  abstract readonly hasValue: boolean;
  /** Where a report points that is about something missing. */
  abstract readonly place: Place;
  protected readonly ev: Evaluation;
  readonly #given: readonly Formula[];
  #twins: Identity | undefined;

  constructor(ev: Evaluation, node: Node, says: string, manners: Manners, when: readonly Formula[] = []) {
    this.ev = ev;
    this.node = node;
    this.says = says;
    this.manners = manners;
    this.#given = [...ev.path(node).values(), ...when].filter((formula) => !isOpaque(formula));
  }

  /** Whether it is written as Set-Cookie text rather than as options. */
  abstract readonly isText: boolean;

  /** How messages name the cookie. */
  get title(): string {
    return this.name === undefined ? 'This cookie' : `The cookie "${this.name}"`;
  }

  /** How a SameSite value is written here. */
  abstract spell(value: SameSiteValue): string;

  protected abstract sameSite(): Cases<SameSiteReading>;
  protected abstract secure(): Cases<FlagReading>;
  protected abstract flag(attribute: 'httpOnly' | 'partitioned'): Cases<FlagReading>;
  protected abstract text(attribute: 'path' | 'domain'): Cases<TextReading>;
  protected abstract deletion(): Cases<boolean>;

  /**
   * A world that answers to a question, with the conditions that make it so and no others.
   * @param names the readings that the question is about
   */
  find<K extends keyof Readings>(names: readonly K[], asks: (readings: Pick<Readings, K>) => boolean): World<K> | undefined {
    const rows = this.#join(names);
    const found = rows.filter(({ readings }) => asks(readings));
    const [first] = found;
    if (!first) return undefined;
    const others = rows.filter((row) => !found.includes(row)).map(({ formulas }) => formulas);
    let decisive = first.world.filter((test) => !this.#given.includes(test));
    for (const test of decisive) {
      const fewer = decisive.filter((one) => one !== test);
      if (others.every((formulas) => isImpossible([...formulas, ...fewer]))) decisive = fewer;
    }
    const when = describeWorld(decisive, this.#given);
    const worlds = found.map(({ readings }) => readings).filter((readings) => saysTheSame(readings, first.readings));
    return { ...first.readings, when: when === '' ? '' : ` when ${when}`, worlds };
  }

  /** Every combination of the readings that can occur in one run of the program. */
  #join<K extends keyof Readings>(names: readonly K[]) {
    this.ev.begin();
    const questions = names.map((name) => this.#ask(name));
    const decided = questions.map((cases) => this.#decide(cases, questions));
    return joinWorlds(this.#given, decided).map(({ answers, world, formulas }) => {
      const readings = Object.fromEntries(names.map((name, i) => [name, answers[i]])) as unknown as Pick<Readings, K>;
      return { readings, world, formulas };
    });
  }

  #ask(name: keyof Readings): Cases<unknown> {
    switch (name) {
      case 'sameSite':
        return leftToOthers(this.sameSite());
      case 'secure':
        return this.secure();
      case 'deletion':
        return this.deletion();
      case 'httpOnly':
      case 'partitioned':
        return this.flag(name);
      default:
        return this.text(name);
    }
  }

  /** `secure: live` is true or false in the worlds in which something else asks for `live`. */
  #decide(cases: Cases<unknown>, questions: readonly Cases<unknown>[]): Cases<unknown> {
    const asked = new Set<string>();
    for (const formula of [...this.#given, ...questions.flat().map(({ when }) => when)]) subjectsOf(formula, asked);
    const decided = cases.flatMap(({ when, value }) => {
      const { is, test, tested, raw } = value as Partial<Extract<FlagReading, { is: 'unknown' }>>;
      const subjects = new Set<string>();
      if (test) subjectsOf(test, subjects);
      if (is !== 'unknown' || !test || !raw || !(tested || [...subjects].some((subject) => asked.has(subject)))) return [{ when, value }];
      const at = raw.kind === 'set' ? raw.place : undefined;
      return [
        { when: and(when, test), value: { is: true, raw } satisfies FlagReading },
        { when: and(when, not(test)), value: { is: false, at, raw } satisfies FlagReading },
      ];
    });
    return settle(decided, { is: 'unknown' });
  }

  get #identity(): Identity {
    return (this.#twins ??= { nameShape: this.nameShape, valueSource: this.valueSource, node: this.node });
  }

  /** Whether some world sets the cookie with SameSite=None; undefined where the code leaves that open. */
  get #isModern(): boolean | undefined {
    this.ev.begin();
    const readings = this.sameSite().map(({ value }) => value.is);
    return readings.includes('none') || (readings.includes('unknown') ? undefined : false);
  }

  /** Another cookie of the file that modern browsers get with SameSite=None: this one may be its twin for old ones. */
  get hasModernTwin(): boolean {
    return this.company !== undefined && Cookie.#modernOnes(this.company).some((other) => other.cookie !== this && this.#isTwinOf(other));
  }

  #isTwinOf({ cookie, isModern }: Modern): boolean {
    const related = haveRelatedNames(this.#identity, cookie.#identity);
    return isModern
      ? related || haveSameValue(this.#identity, cookie.#identity)
      : related && isInOneFunction(this.#identity, cookie.#identity);
  }

  static readonly #modern = new WeakMap<Company, readonly Modern[]>();

  /** The cookies of a file that may have SameSite=None; looked for once. */
  static #modernOnes(company: Company): readonly Modern[] {
    const known = Cookie.#modern.get(company);
    if (known) return known;
    const found = company.cookies.flatMap((cookie) =>
      cookie.#isModern === false ? [] : [{ cookie, isModern: cookie.#isModern === true }],
    );
    Cookie.#modern.set(company, found);
    return found;
  }

  /** The file takes part in a flow that comes back by a POST from another site. */
  get isInPostReturn(): boolean {
    return this.company?.showsPostReturn === true;
  }

  /** What an edit changes serves others too: then it is for people to make. */
  abstract readonly isShared: boolean;

  /** As {@link change}, for a suggestion: where nothing else is left the edit may change what others share. */
  offer(world: Mended, wish: Wish): Edit | undefined {
    return this.change(world, wish) ?? this.change(world, { ...wish, touchesShared: true });
  }

  /** Edits that bring a wish about in a world (and those that say the same) and leave the others alone; undefined where there is no safe one. */
  abstract change(world: Mended, wish: Wish): Edit | undefined;

  /**
   * Gives a SameSite that is written under another spelling of its name the right one, and what it then needs.
   * @param insecure the worlds that then lack Secure, if the wish is for that
   */
  abstract respell(world: Mended, wish: Wish, insecure?: Mended): Edit | undefined;

  /** Takes Secure out where the library decides about it better by itself. */
  abstract leaveSecure(world: Partial<Readings>): Edit | undefined;
}

/**
 * Where the code asks whether it was given a SameSite its callers decide whether the cookie goes without; where other
 * clients get None, those that misread it rightly do.
 */
function leftToOthers(cases: Cases<SameSiteReading>): Cases<SameSiteReading> {
  const asked = cases.some(({ value }) => value.is === 'none') ? [SAMESITE_ITSELF, CLIENT] : [SAMESITE_ITSELF];
  return cases.map((item) =>
    item.value.is === 'absent' && asksFor(asked, item.when) ? { when: item.when, value: { is: 'unknown' } } : item,
  );
}

const asksFor = (words: readonly RegExp[], formula: Formula): boolean =>
  formula.kind === 'test'
    ? words.some((word) => word.test(formula.text))
    : (formula.kind === 'and' || formula.kind === 'or') && formula.parts.some((part) => asksFor(words, part));

/** `sameSite`, `options.sameSite`, `isString(this.samesite)`, `attributes`; not `useSameSite`. */
const SAMESITE_ITSELF = /(?<![\w$])_?(?:same[-_]?site|attributes|attrs)(?![\w$])/i;

/** Old clients misread None: they rightly get a cookie without. */
const CLIENT = /user[-_]?agent|(?<![a-z])ua(?![a-z])|compatib|same[-_]?site[-_]?none/i;

/** A cookie with SameSite=None in some world, or one of which the code leaves that open. */
interface Modern {
  readonly cookie: Cookie;
  readonly isModern: boolean;
}

/** Whether two worlds have the same SameSite, right or wrong: one edit of it fits both. */
function saysTheSame({ sameSite: a }: Partial<Readings>, { sameSite: b }: Partial<Readings>): boolean {
  return a?.is === b?.is && (a?.is !== 'invalid' || b?.is !== 'invalid' || (a.text === b.text && a.problem === b.problem));
}
