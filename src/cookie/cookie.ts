/** One place in the code that sets, deletes or configures a cookie, and everything a rule may ask of it. */
import type { SameSiteValue } from '../catalog/index.js';
import {
  always,
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
import { leftToCallers } from './callers.js';
import { isForSomeClients, leftToOldClients } from './old-clients/clients.js';
import { companionEdit } from './old-clients/edits.js';
import type { NameReading } from './names.js';
import type { Manners } from './manners.js';
import type { FlagReading, SameSiteReading, TextReading } from './readings.js';
import { search, whenOf, type Answered, type CasesOf, type Scope } from './search.js';
import type { Return, Returns } from './returns/returns.js';
import { hasModernTwin, hasNoneOfSameName, isCompanion, isLikeSomeTwin } from './old-clients/twins.js';

export type { Manners } from './manners.js';

/** What a cookie's name and attributes come to in one world. */
export interface Readings {
  readonly name: NameReading;
  readonly sameSite: SameSiteReading;
  readonly secure: FlagReading;
  readonly httpOnly: FlagReading;
  readonly partitioned: FlagReading;
  readonly path: TextReading;
  readonly domain: TextReading;
  /** The cookie is deleted, not set. */
  readonly deletion: boolean;
  /** It is deleted for certain. */
  readonly removal: boolean;
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
  readonly path?: string;
  readonly domain?: string;
  /** An attribute that is taken out. */
  readonly without?: 'sameSite' | 'path' | 'domain' | 'partitioned' | 'secure' | 'httpOnly';
  /** It may change what others read as well: then the edit is no fix, but may be offered. */
  readonly touchesShared?: true;
}

/** What else there is in the file. */
export interface Company {
  readonly cookies: readonly Cookie[];
  /** The flows that leave the site and come back. */
  readonly returns: Returns;
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
  /** Its name and its value as far as the code shows them, see `shapeOf`. */
  abstract readonly nameShape: string | undefined;
  abstract readonly valueShape: string | undefined;
  /** Where its value is written. */
  abstract readonly valuePlace: Place;
  /** Whether it is given something that can be a value: not nothing, and not a function. */
  abstract readonly hasValue: boolean;
  /** Where a report points that is about something missing. */
  abstract readonly place: Place;
  /** Where a report points that is about its name. */
  abstract readonly namePlace: Place;
  /** The library keeps a session in it, whatever its name. */
  readonly isSession: boolean = false;
  protected readonly ev: Evaluation;
  readonly #given: readonly Formula[];

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

  protected abstract names(): Cases<NameReading>;
  protected abstract sameSite(): Cases<SameSiteReading>;
  protected abstract secure(): Cases<FlagReading>;
  protected abstract flag(attribute: 'httpOnly' | 'partitioned'): Cases<FlagReading>;
  protected abstract text(attribute: 'path' | 'domain'): Cases<TextReading>;
  /** @param lost what counts where the code does not show it: with `true` nothing more is asked of such a cookie */
  protected abstract deletion(lost?: boolean): Cases<boolean>;

  /**
   * A world that answers to a question, with the conditions that make it so and no others.
   * @param names the readings that the question is about
   * @param during the conditions of some worlds of another cookie: then only what may be the case in one of those counts
   */
  find<K extends keyof Readings>(
    names: readonly K[],
    asks: (readings: Pick<Readings, K>) => boolean,
    during?: readonly (readonly Formula[])[],
  ): World<K> | undefined {
    const rows = this.#join(names);
    const isDuring = (formulas: readonly Formula[]): boolean => during?.some((other) => !isImpossible([...formulas, ...other])) ?? true;
    const found = rows.filter(({ readings, formulas }) => asks(readings) && isDuring(formulas));
    const [first] = found;
    if (!first) return undefined;
    const others = rows.filter((row) => !found.includes(row)).map(({ formulas }) => formulas);
    const when = whenOf(first, others, this.#given);
    const worlds = found.map(({ readings }) => readings).filter((readings) => saysTheSame(readings, first.readings));
    return { ...first.readings, when, worlds };
  }

  /** As {@link find}, for questions that are no readings; a cookie that is deleted answers none, unless it is asked too. */
  ask<A extends readonly unknown[]>(
    questions: CasesOf<A>,
    asks: (...answers: A) => boolean,
    scope: Scope = 'set',
  ): Answered<A> | undefined {
    this.ev.begin();
    return search(this.#given, scope === 'set' ? this.deletion() : always(false), questions, asks);
  }

  /** All worlds that answer to a question, and the conditions of each. */
  all<K extends keyof Readings>(names: readonly K[], asks: (readings: Pick<Readings, K>) => boolean) {
    return this.#join(names).filter(({ readings }) => asks(readings));
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
        return leftToCallers(this.ev, leftToOldClients(this.ev, this.sameSite()), name);
      case 'secure':
        return leftToCallers(this.ev, this.secure(), name);
      case 'deletion':
        return this.deletion();
      case 'removal':
        return this.deletion(false);
      case 'name':
        return this.names();
      case 'httpOnly':
      case 'partitioned':
        return leftToCallers(this.ev, this.flag(name), name);
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

  /** Under which conditions the code comes to the cookie, as a message says them; `''` where it always does. */
  get under(): string {
    const [run] = joinWorlds(this.#given, []);
    return run ? describeWorld(run.world, []) : '';
  }

  /** Whether some world sets the cookie with SameSite=None; undefined where the code leaves that open. */
  get isModern(): boolean | undefined {
    this.ev.begin();
    const readings = this.sameSite().map(({ value }) => value.is);
    return readings.includes('none') || (readings.includes('unknown') ? undefined : false);
  }

  /** Another cookie of the file that modern browsers get with SameSite=None: this one may be its twin for old ones. */
  get hasModernTwin(): boolean {
    return hasModernTwin(this);
  }

  /** It plainly is the twin of one with SameSite=None: `sid-legacy` beside `sid`. */
  get isCompanion(): boolean {
    return isCompanion(this);
  }

  /** It is what clients get that misread SameSite=None: rightly without SameSite. */
  get isForOldClients(): boolean {
    return this.isCompanion || (isForSomeClients(this.ev, this.node) && (hasNoneOfSameName(this) || isLikeSomeTwin(this)));
  }

  /** How users come back from another site to where this cookie is read, if the file shows that they do. */
  get comesBack(): Return | undefined {
    return this.company?.returns.of(this);
  }

  /** The file takes part in a flow that comes back by a POST from another site. */
  get isInPostReturn(): boolean {
    return this.company?.returns.showsPost === true || this.comesBack?.by === 'post';
  }

  /** What an edit changes serves others too: then it is for people to make. */
  abstract readonly isShared: boolean;

  /** As {@link change}, for a suggestion: where nothing else is left the edit may change what others share. */
  offer(world: Mended, wish: Wish): Edit | undefined {
    return this.change(world, wish) ?? this.change(world, { ...wish, touchesShared: true });
  }

  /** The same cookie once more under a longer name and without SameSite, as what sets it for old clients. */
  companion(suffix: string): Edit | undefined {
    return companionEdit(this.ev.sourceCode, this, suffix);
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

/** Whether two worlds have the same SameSite, right or wrong: one edit of it fits both. */
function saysTheSame({ sameSite: a }: Partial<Readings>, { sameSite: b }: Partial<Readings>): boolean {
  return a?.is === b?.is && (a?.is !== 'invalid' || b?.is !== 'invalid' || (a.text === b.text && a.problem === b.problem));
}
