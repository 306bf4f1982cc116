/** From calls and property writes to requests: which option holds for which URL. */
import {
  always,
  enclosingFunction,
  flatMap,
  memberName,
  positionPath,
  staticName,
  truthiness,
  unwrapAwait,
  type CallNode,
  type Cases,
  type Evaluation,
  type Node,
  type Value,
} from '../evaluation/index.js';
import type { File } from '../model/index.js';
import { UNKNOWN, UNSET, type Destination } from './destination.js';
import { print } from './edits.js';
import { Known, type KnownCall, type KnownWrite } from './known.js';
import { mistakesOf, type Mistake } from './mistakes.js';
import { answersAt, type Answer } from './options.js';
import { Request, givenAt, onlyWhere, type Names, type RequestOptions, type Way } from './request.js';
import { Urls } from './urls.js';

/** All requests of a file that carry cookies, in some world. */
export function requestsOf(file: File): readonly Request[] {
  return new Finder(file).all();
}

class Finder {
  readonly #file: File;
  readonly #ev: Evaluation;
  readonly #known: Known;
  readonly #urls: Urls;

  constructor(file: File) {
    this.#file = file;
    this.#ev = file.evaluation;
    this.#known = new Known(file);
    this.#urls = new Urls(this.#ev, (call) => {
      const known = this.#known.callAt(call);
      return known && this.#ownUrlOf(known);
    });
  }

  all(): readonly Request[] {
    const calls = this.#known.calls.filter((call) => !this.#isOverruled(call)).map((call) => this.#ofCall(call));
    return [...calls, ...this.#known.writes.map((write) => this.#ofWrite(write))];
  }

  #ofCall(call: KnownCall): Request {
    const { node, api } = call;
    this.#ev.begin();
    const url = this.#urlOf(call);
    const options = this.#optionsOf(call);
    const later =
      api.does === undefined || api.does === 'send'
        ? []
        : this.#known.calls.filter((other) => other !== call && this.#takesOver(other, call));
    const ways = (given: readonly Cases<Answer>[]): readonly Way[] =>
      given.flatMap((option): Way[] => [{ option, url }, ...this.#inherited(option, later, call)]);
    const names = { says: api.says ?? `${nameOf(node)}()`, without: withoutCookies(call) };
    const mistakes = this.#mistakesOf(call).map((mistake): Mistake => {
      // To send cookies to another site is nothing that a fix may begin.
      const mended: Answer = { sends: true, at: node, omit: undefined };
      const leaks = mistake.sends && this.#request(names, node, ways([always(mended)])).leaks(NO_EXCEPTIONS).length > 0;
      return leaks ? { ...mistake, isPlain: false } : mistake;
    });
    // No browser lets a page write the Cookie header: that is a server's request.
    return this.#request(names, node, writesCookieHeader(node) ? [] : ways(options), mistakes);
  }

  #mistakesOf(call: KnownCall): readonly Mistake[] {
    const told = [...this.#known.writes, ...this.#known.calls.filter(({ api }) => api.does === 'configure')];
    if (told.some((from) => from !== call && this.#takesOver(call, from))) return [];
    return mistakesOf(this.#ev, call, { given: givenAt(this.#ev, call.node), clients: this.#clientsOf(call) });
  }

  #ofWrite(write: KnownWrite): Request {
    const { node, property } = write;
    this.#ev.begin();
    const option = flatMap<Value, Answer>(
      this.#ev.value(node.right),
      (value) => always({ sends: truthiness(value) ?? 'unknown', at: inside(node.right, value.node), omit: undefined }),
      { sends: 'unknown', at: node.right, omit: undefined },
    );
    const urls = property.open ? this.#openedBy(write, property.open) : [this.#baseBeside(write)];
    const later = property.open ? [] : this.#known.calls.filter((other) => this.#takesOver(other, write));
    const ways = this.#isUndone(write) ? [] : [...urls.map((url) => ({ option, url })), ...this.#inherited(option, later, write)];
    return this.#request({ says: property.says, without: `leave \`${property.property}\` out` }, node, ways);
  }

  #request(names: Names, node: Node, ways: readonly Way[], mistakes: readonly Mistake[] = []): Request {
    return new Request(names, this.#file.settings.site, givenAt(this.#ev, node), ways, mistakes);
  }

  #optionsOf({ node, api }: KnownCall): readonly Cases<Answer>[] {
    return api.option.map((option) => answersAt(this.#ev, node, option, api.omit));
  }

  /** The URL of a call: its own, below its own base, that of its client, or that of the defaults. */
  #urlOf(call: KnownCall): Cases<Destination> {
    const { node, api } = call;
    const bases = [
      (): Cases<Destination> => this.#urls.at(node, api.base ?? []),
      ...this.#clientsOf(call).map((client) => () => this.#urls.at(client.node, client.api.base ?? [])),
      (): Cases<Destination> => this.#defaultBase(call),
    ];
    return this.#below(this.#ownUrlOf(call), bases);
  }

  #ownUrlOf(call: KnownCall): Cases<Destination> {
    const node = this.#known.urlCallOf(call);
    return node ? this.#urls.at(node, call.api.url ?? []) : always(UNKNOWN);
  }

  #below(url: Cases<Destination>, bases: readonly (() => Cases<Destination>)[]): Cases<Destination> {
    const [base, ...others] = bases;
    if (!base) return url;
    return flatMap<Destination, Destination>(
      url,
      (own) => {
        if (own.kind !== 'relative' && own.kind !== 'unset') return always(own);
        return this.#below(
          flatMap<Destination, Destination>(base(), (found) => always(found.kind === 'unset' ? own : found), UNKNOWN),
          others,
        );
      },
      UNKNOWN,
    );
  }

  /** The base URL that the file writes into the defaults which a call takes over. */
  #defaultBase(call: KnownCall): Cases<Destination> {
    return this.#written(this.#known.bases.filter((write) => this.#takesOver(call, write)));
  }

  /** `axios.defaults.baseURL = …` beside `axios.defaults.withCredentials = …`; else the base of the client they belong to. */
  #baseBeside({ object }: KnownWrite): Cases<Destination> {
    const key = this.#known.identityOf(object);
    const beside = this.#known.bases.filter((write) => key !== undefined && this.#known.identityOf(write.object) === key);
    const [client] = this.#clientsBelow(object);
    return beside.length === 0 && client ? this.#urls.at(client.node, client.api.base ?? []) : this.#written(beside);
  }

  /** What is written, if it is written once. */
  #written([write, second]: readonly KnownWrite[]): Cases<Destination> {
    if (!write) return always(UNSET);
    return second ? always(UNKNOWN) : onlyWhere(givenAt(this.#ev, write.node), this.#urls.of(write.node.right));
  }

  /** The URLs that `xhr.open(method, url)` gives to the object, before or after. */
  #openedBy({ object }: KnownWrite, { method, url }: { readonly method: string; readonly url: number }): readonly Cases<Destination>[] {
    const key = this.#known.identityOf(object);
    const opening = this.#file.nodes.calls.filter(
      ({ callee }) =>
        callee.type === 'MemberExpression' &&
        memberName(callee) === method &&
        key !== undefined &&
        this.#known.identityOf(callee.object) === key,
    );
    return opening.map((call) => onlyWhere(givenAt(this.#ev, call), this.#urls.at(call, [url])));
  }

  /** Another write to the same property that is sure to follow: `xhr.withCredentials = false`. */
  #isUndone({ node, object, property }: KnownWrite): boolean {
    const key = this.#known.identityOf(object);
    const path = this.#ev.path(node);
    return this.#known.writes.some((later) => {
      const follows = later.node.range[0] > node.range[1] && enclosingFunction(later.node) === enclosingFunction(node);
      if (!follows || key === undefined || later.property !== property || this.#known.identityOf(later.object) !== key) return false;
      return [...this.#ev.path(later.node).keys()].every((condition) => path.has(condition));
    });
  }

  /** The ways in which an option of a client or of defaults holds for calls that say nothing about it themselves. */
  #inherited(option: Cases<Answer>, calls: readonly KnownCall[], from: KnownCall | KnownWrite): Way[] {
    return calls.map((call) => {
      const own = flatMap<Destination, Destination>(
        this.#below(this.#ownUrlOf(call), [() => this.#urls.at(call.node, call.api.base ?? [])]),
        (url) => always(url.kind === 'relative' ? UNSET : url),
        UNKNOWN,
      );
      const between = this.#clientsOf(call).filter((client) => client !== from);
      const unless = [call, ...between].flatMap((other) => this.#optionsOf(other));
      return { option, url: onlyWhere(givenAt(this.#ev, call.node), own), unless };
    });
  }

  /** Whether a call takes over what a client, a setup call or a write to defaults says. */
  #takesOver(call: KnownCall, from: KnownCall | KnownWrite): boolean {
    if (call.library !== from.library || call.api.does === 'configure') return false;
    if (from.kind === 'call' && from.api.does === 'create') return this.#clientsOf(call).includes(from);
    const [client] = from.kind === 'write' ? this.#clientsBelow(from.object) : [];
    if (client && !this.#clientsOf(call).includes(client)) return false;
    const home = enclosingFunction(from.node);
    return home === null || (home === enclosingFunction(call.node) && from.node.range[1] <= call.node.range[0]);
  }

  /** The `create()` calls that made what a request is sent with. */
  #clientsOf({ node }: KnownCall): readonly KnownCall[] {
    const callee = unwrapAwait(node.callee);
    return this.#clients(callee.type === 'MemberExpression' ? callee.object : callee);
  }

  /** The client in `client.defaults`. */
  #clientsBelow(object: Node): readonly KnownCall[] {
    const node = unwrapAwait(object);
    return node.type === 'MemberExpression' ? this.#clients(node.object) : [];
  }

  #clients(object: Node): readonly KnownCall[] {
    return this.#known.makersOf(object).flatMap((maker) => {
      const call = this.#known.callAt(maker);
      return call?.api.does === 'create' ? [call] : [];
    });
  }

  /** `fetch(new Request(url, { credentials: 'include' }), { credentials: 'omit' })`: the outer option holds. */
  #isOverruled({ node }: KnownCall): boolean {
    const { parent } = node;
    const outer = parent.type === 'CallExpression' && parent.arguments[0] === node ? this.#known.callAt(parent) : undefined;
    return (
      outer !== undefined &&
      this.#optionsOf(outer).some((option) => option.every(({ value }) => value.sends === true || value.sends === false))
    );
  }
}

const NO_EXCEPTIONS: RequestOptions = { allow: [], unknownUrls: false };

const inside = (outer: Node, inner: Node): Node => (outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1] ? inner : outer);

function nameOf({ callee }: CallNode): string {
  const node = unwrapAwait(callee);
  if (node.type === 'MemberExpression') return memberName(node) ?? 'request';
  return node.type === 'Identifier' ? node.name : 'request';
}

/** How a call sends no cookies: without its option, or against a default. */
function withoutCookies({ node, api: { option, omit } }: KnownCall): string {
  const [first] = option;
  const { keys } = positionPath(first?.at ?? 0);
  if (keys.length === 0) return `leave \`${nameOf(node)}()\` out`;
  return first?.default === 'sends' ? `set \`${keys.join('.')}\` to \`${print(omit ?? false)}\`` : `leave \`${keys.at(-1) ?? ''}\` out`;
}

/** `{ headers: { Cookie: … } }` in one of the arguments. */
const writesCookieHeader = ({ arguments: given }: CallNode): boolean =>
  given.some((argument) => propertyIn(propertyIn(argument, /^headers$/i), /^cookie$/i) !== undefined);

function propertyIn(node: Node | undefined, name: RegExp): Node | undefined {
  if (node?.type !== 'ObjectExpression') return undefined;
  const found = node.properties.find((one) => one.type === 'Property' && name.test(staticName(one.key, one.computed) ?? ''));
  return found?.type === 'Property' ? found.value : undefined;
}
