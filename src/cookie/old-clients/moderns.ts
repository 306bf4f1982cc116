/** The cookies of a file that may have SameSite=None, to be found by what a twin shares with them: a file may hold thousands. */
import { enclosingFunction, type Node } from '../../evaluation/index.js';

/** What tells whether two cookies are twins. */
export interface Identity {
  readonly node: Node;
  /** The name, with the code of each part that is not known between NULs; undefined where it depends on conditions. */
  readonly nameShape: string | undefined;
  /** The code of the value. */
  readonly valueSource: string | undefined;
}

/** A cookie with SameSite=None in some world, or one of which the code leaves that open. */
export interface Modern extends Identity {
  readonly isModern: boolean;
}

/** What is put in front of a name or behind it for old clients. */
const BEFORE = /^(?:_+|_*(?:legacy|compat|old)[-_.:]?)$/i;
const BEHIND = /^(?:[-_.:]|[A-Z\d]|legacy|compat|old)/;
/** No name that people can tell from another is longer. */
const MAX_NAME = 400;

/** The names of which a name may be made: `sid` of `sid-legacy`, `sidLegacy`, `sid2`, `_sid`, `legacy_sid`; every beginning, if asked. */
function stemsOf(name: string, anyBeginning = false): readonly string[] {
  const stems: string[] = [];
  if (name.length > MAX_NAME) return stems;
  for (let end = 1; end < name.length; end++) {
    if (anyBeginning || BEHIND.test(name.slice(end))) stems.push(name.slice(0, end));
    if (BEFORE.test(name.slice(0, end))) stems.push(name.slice(end));
  }
  return stems;
}

export class Moderns {
  readonly #byName = new Map<string, Modern[]>();
  readonly #byValue = new Map<string, Modern[]>();
  #byStem: ReadonlyMap<string, readonly Modern[]> | undefined;

  constructor(all: readonly Modern[]) {
    const seen = new Map<string, number>();
    for (const modern of all) {
      const { nameShape, valueSource, isModern } = modern;
      const key = [nameShape, valueSource, isModern, functionOf(modern)].join('\0');
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      // One besides the cookie that asks is enough.
      if (times > 2) continue;
      if (nameShape !== undefined) put(this.#byName, nameShape, modern);
      if (valueSource !== undefined) put(this.#byValue, `${valueSource}\0${functionOf(modern)}`, modern);
    }
  }

  named(name: string): readonly Modern[] {
    return this.#byName.get(name) ?? [];
  }

  /** Those of whose names a name is made. */
  stemsOf(name: string, anyBeginning = false): readonly Modern[] {
    return stemsOf(name, anyBeginning).flatMap((stem) => this.named(stem));
  }

  /** Those whose names are made of a name. */
  madeOf(name: string): readonly Modern[] {
    if (!this.#byStem) {
      const byStem = new Map<string, Modern[]>();
      for (const [whole, moderns] of this.#byName) for (const stem of stemsOf(whole)) for (const one of moderns) put(byStem, stem, one);
      this.#byStem = byStem;
    }
    return this.#byStem.get(name) ?? [];
  }

  /** Those of the same function with the same value. */
  withValueOf(own: Identity): readonly Modern[] {
    return this.#byValue.get(`${own.valueSource ?? ''}\0${functionOf(own)}`) ?? [];
  }
}

const functionOf = ({ node }: Identity): string => String(enclosingFunction(node)?.range[0] ?? '');

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
