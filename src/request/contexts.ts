/** Elements, sockets and beacons that make browsers ask another site for something, with its cookies. */
import { libraries, type Context } from '../catalog/index.js';
import {
  Recognizer,
  always,
  flatMap,
  memberName,
  overlay,
  single,
  stringOf,
  unwrap,
  type CallNode,
  type Cases,
  type Evaluation,
  type Node,
  type TSESTree,
  type Value,
} from '../evaluation/index.js';
import { addressed, receivers, type File } from '../model/index.js';
import { UNKNOWN, UNSET, destinationOf, socketDestinationOf, type Destination } from './destination.js';
import type { Answer } from './options.js';
import { Request, givenAt, type Leak, type Way } from './request.js';
import { Urls } from './urls.js';

/** One place that has browsers go to a URL with the cookies that they have for it. */
export interface ContextUse {
  /** What it is: `<iframe>`, `new WebSocket()`. */
  readonly says: string;
  /** The sites of the settings, as a message names them; '' where there are none. */
  readonly site: string;
  /** The page itself goes there, by a POST. */
  readonly posts: boolean;
  /** Where it leads to another site, or may. */
  readonly leaks: readonly Leak[];
}

interface Known {
  readonly calls: Recognizer<Context>;
  readonly makers: Recognizer<Context>;
  readonly elements: ReadonlyMap<string, readonly Context[]>;
}

let known: Known | undefined;

function contextsKnown(): Known {
  if (known) return known;
  const all = libraries().flatMap(({ contexts = [] }) => contexts);
  const elements = new Map<string, Context[]>();
  for (const context of all)
    if (context.element !== undefined) elements.set(context.element, [...(elements.get(context.element) ?? []), context]);
  return (known = {
    calls: new Recognizer(
      addressed(all.flatMap((context) => (context.call === undefined ? [] : [{ ...context, call: context.call }]))),
      receivers(),
    ),
    makers: new Recognizer(addressed(all.flatMap((context) => (context.made ? [{ ...context, call: context.made }] : []))), receivers()),
    elements,
  });
}

/** All of a file, in source order. */
export function contextsOf(file: File): readonly ContextUse[] {
  const { nodes } = file;
  const finder = new Finder(file);
  // No page, no cookies: what Node.js opens takes none along.
  const calls = /['"]node:/.test(file.sourceCode.text) ? [] : nodes.calls;
  const found = [...nodes.elements.flatMap((element) => finder.ofElement(element)), ...calls.flatMap((call) => finder.ofCall(call))];
  return found.filter(({ leaks }) => leaks.length > 0);
}

/** What an attribute holds in one world. */
type Held = Value | 'absent' | 'unknown';

class Finder {
  readonly #file: File;
  readonly #ev: Evaluation;

  constructor(file: File) {
    this.#file = file;
    this.#ev = file.evaluation;
  }

  ofCall(call: CallNode): readonly ContextUse[] {
    const { calls, makers } = contextsKnown();
    this.#ev.begin();
    const [context] = calls.callee(this.#ev, call);
    if (!context) return makers.callee(this.#ev, call).flatMap((one) => this.#ofMade(call, one));
    const places = context.url === 'all' ? call.arguments.map((_, i) => i) : [Number(context.url ?? 0)];
    const urls = this.#urlsOf(context);
    const ways = places.flatMap((i) => {
      const at = call.arguments[i];
      return at && at.type !== 'SpreadElement' ? [this.#way(at, urls.at(call, [i]))] : [];
    });
    return [this.#use(context, call, ways)];
  }

  /** `<iframe src={url} />` */
  ofElement(element: TSESTree.JSXOpeningElement): readonly ContextUse[] {
    const contexts = element.name.type === 'JSXIdentifier' ? (contextsKnown().elements.get(element.name.name) ?? []) : [];
    return contexts.flatMap((context) => {
      this.#ev.begin();
      const source = context.source ?? '';
      const at = element.attributes.findLast((one) => isNamed(one, source) || one.type === 'JSXSpreadAttribute') ?? element.name;
      const urls = this.#urlsOf(context);
      const url = flatMap<Held, Destination>(this.#held(element, source), (held) => destinationIn(held, urls), UNKNOWN);
      return this.#use(context, element, [
        this.#way(
          at,
          url,
          this.#sends(context, (name) => this.#held(element, name)),
        ),
      ]);
    });
  }

  /** `const frame = document.createElement('iframe'); frame.src = url;` */
  #ofMade(call: CallNode, context: Context): readonly ContextUse[] {
    const [name] = call.arguments;
    if (!name || stringOf(single(this.#ev.value(name)) ?? { kind: 'unknown', node: name })?.toLowerCase() !== context.element) return [];
    const writes = this.#writesOf(call);
    const urls = this.#urlsOf(context);
    const answer = this.#sends(context, (attribute) => this.#written(writes, attribute));
    return writes
      .filter((write) => write.name === context.source)
      .map(({ node, value }) => this.#use(context, node, [this.#way(value, urls.of(value), answer)]));
  }

  #urlsOf({ sockets }: Context): Urls {
    return new Urls(this.#ev, undefined, sockets === true ? socketDestinationOf : destinationOf);
  }

  #way(at: Node, url: Cases<Destination>, answers: Cases<Answer['sends']> = always(true)): Way {
    const lost: Answer = { sends: 'unknown', at, omit: undefined };
    return { option: flatMap<Answer['sends'], Answer>(answers, (sends) => always({ sends, at, omit: undefined }), lost), url };
  }

  #use({ says, posts = false }: Context, node: Node, ways: readonly Way[]): ContextUse {
    const request = new Request({ says, without: '' }, this.#file.settings.site, givenAt(this.#ev, node), ways);
    return { says, posts, site: request.site, leaks: request.leaks({ allow: [], unknownUrls: false }) };
  }

  /** Whether it sends cookies, by its attributes. */
  #sends({ only, not }: Context, held: (attribute: string) => Cases<Held>): Cases<Answer['sends']> {
    const allowed = only
      ? flatMap<Held, Answer['sends']>(held(only.attribute), (value) => always(isText(value, only.is)), 'unknown')
      : always<Answer['sends']>(true);
    if (not === undefined) return allowed;
    return flatMap<Answer['sends'], Answer['sends']>(
      allowed,
      (sends) => flatMap<Held, Answer['sends']>(held(not), (value) => always(value === 'absent' ? sends : 'unknown'), 'unknown'),
      'unknown',
    );
  }

  /** What an attribute of an element holds: the last one counts, and what is spread may hold any. */
  #held({ attributes }: TSESTree.JSXOpeningElement, name: string): Cases<Held> {
    return attributes.reduce<Cases<Held>>((before, attribute) => {
      if (attribute.type === 'JSXSpreadAttribute') return this.#spread(attribute.argument, name, before);
      return isNamed(attribute, name) ? this.#valueOf(attribute) : before;
    }, always('absent'));
  }

  #valueOf({ value }: TSESTree.JSXAttribute): Cases<Held> {
    if (value?.type === 'Literal') return always({ kind: 'constant', value: value.value as string, node: value });
    if (value?.type !== 'JSXExpressionContainer' || value.expression.type === 'JSXEmptyExpression') return always('unknown');
    return this.#ev.value(value.expression);
  }

  #spread(argument: Node, name: string, before: Cases<Held>): Cases<Held> {
    return overlay<Value, Held>(
      this.#ev.value(argument),
      before,
      (value) => {
        if (value.kind !== 'object') return always('unknown');
        const keys = name === 'crossorigin' ? ['crossOrigin', name] : [name];
        return keys.reduce<Cases<Held>>(
          (held, key) =>
            overlay(
              this.#ev.slot(value, key),
              held,
              (slot) => (slot.kind === 'absent' ? held : always(slot.kind === 'set' ? slot.value : 'unknown')),
              'unknown',
            ),
          before,
        );
      },
      'unknown',
    );
  }

  /** What is written to the attributes of an element that a variable holds. */
  #writesOf({ parent }: CallNode): readonly Written[] {
    const id = parent.type === 'VariableDeclarator' ? parent.id : parent.type === 'AssignmentExpression' ? parent.left : undefined;
    if (id?.type !== 'Identifier') return [];
    const variable = parent.type === 'VariableDeclarator' ? this.#ev.declared(id) : this.#ev.variableOf(id);
    const writes = variable?.references.filter((reference) => reference.isWrite()) ?? [];
    return writes.length === 1 ? (variable?.references ?? []).flatMap(({ identifier }) => writeAt(identifier as Node)) : [];
  }

  #written(writes: readonly Written[], name: string): Cases<Held> {
    const last = writes.findLast((write) => write.name === name);
    return last ? this.#ev.value(last.value) : always('absent');
  }
}

interface Written {
  /** In lower case, as HTML has it. */
  readonly name: string;
  readonly node: Node;
  readonly value: Node;
}

/** `frame.src = url`, `frame.setAttribute('src', url)`. */
function writeAt(element: Node): readonly Written[] {
  const member = element.parent;
  if (member?.type !== 'MemberExpression' || member.object !== element) return [];
  const name = memberName(member);
  const { parent: node } = member;
  if (node.type === 'AssignmentExpression' && node.left === member && node.operator === '=')
    return name === undefined ? [] : [{ name: name.toLowerCase(), node, value: node.right }];
  if (node.type !== 'CallExpression' || node.callee !== member || name !== 'setAttribute') return [];
  const [key, value] = node.arguments;
  const isKnown = key?.type === 'Literal' && typeof key.value === 'string' && value && value.type !== 'SpreadElement';
  return isKnown ? [{ name: key.value.toLowerCase(), node, value: unwrap(value) }] : [];
}

const isNamed = (attribute: Node, name: string): boolean =>
  attribute.type === 'JSXAttribute' && attribute.name.type === 'JSXIdentifier' && attribute.name.name.toLowerCase() === name;

const destinationIn = (held: Held, urls: Urls): Cases<Destination> =>
  held === 'absent' ? always(UNSET) : held === 'unknown' ? always(UNKNOWN) : urls.ofValue(held);

function isText(held: Held, text: string): Answer['sends'] {
  if (held === 'absent') return false;
  const found = held === 'unknown' ? undefined : stringOf(held);
  return found === undefined ? 'unknown' : found.trim().toLowerCase() === text;
}
