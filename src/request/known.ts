/** The calls and property writes of a file that the catalogue knows as requests. */
import { libraries, type CredentialsProperty, type RequestApi } from '../catalog/index.js';
import {
  Recognizer,
  enclosingClass,
  enclosingFunction,
  memberName,
  unwrapAwait,
  type CallNode,
  type Evaluation,
  type Node,
  type TSESTree,
} from '../evaluation/index.js';
import { addressed, receivers, type File, type Settings } from '../model/index.js';

export interface KnownCall {
  readonly kind: 'call';
  readonly node: CallNode;
  readonly api: RequestApi;
  readonly library: string;
}

export interface KnownWrite {
  readonly kind: 'write';
  readonly node: TSESTree.AssignmentExpression;
  readonly property: CredentialsProperty;
  readonly library: string;
  /** The name of the property that it writes. */
  readonly name: string;
  /** `xhr` in `xhr.withCredentials = true`. */
  readonly object: Node;
}

interface Knowledge {
  readonly calls: Recognizer<Pick<KnownCall, 'api' | 'library'>>;
  readonly objects: Recognizer<Pick<KnownWrite, 'property' | 'library'>>;
  /** The properties that are written to such objects. */
  readonly properties: ReadonlySet<string>;
  /** Calls that are given the URL of a call that follows in their chain. */
  readonly earlier: Recognizer<RequestApi>;
}

const knowledge = new WeakMap<Settings, Knowledge>();

function knowledgeFor(settings: Settings): Knowledge {
  const known = knowledge.get(settings);
  if (known) return known;
  const apis = libraries().flatMap((library) => (library.requests ?? []).map((api) => ({ api, library: library.package, call: api.call })));
  const own = settings.apis.requests.map((api) => ({ api, library: '', call: api.call }));
  const properties = libraries().flatMap((library) =>
    (library.credentials ?? []).map((property) => ({ property, library: library.package, call: property.made })),
  );
  const made = {
    calls: new Recognizer(addressed([...apis, ...own]), receivers()),
    objects: new Recognizer(addressed(properties), receivers()),
    properties: new Set(properties.flatMap(({ property }) => [property.property, ...(property.url ?? [])])),
    earlier: new Recognizer(
      [...apis, ...own].flatMap(({ api }) => (api.urlOf === undefined ? [] : [[api.urlOf, api] as const])),
      receivers(),
    ),
  };
  knowledge.set(settings, made);
  return made;
}

export class Known {
  readonly calls: readonly KnownCall[];
  readonly writes: readonly KnownWrite[];
  /** Writes of a base URL beside such a property. */
  readonly bases: readonly KnownWrite[];
  readonly #file: File;
  readonly #ev: Evaluation;

  constructor(file: File) {
    this.#file = file;
    this.#ev = file.evaluation;
    const known = knowledgeFor(file.settings);
    this.calls = file.nodes.calls.flatMap((node) => {
      const found = known.calls.callee(this.#ev, node);
      const [api] = file.thatHold(found.map((one) => one.api));
      const first = found.find((one) => one.api === api);
      return first ? [{ kind: 'call' as const, node, ...first }] : [];
    });
    const writes = file.nodes.assignments.flatMap((node) => this.#writeAt(node, known));
    this.writes = writes.filter(({ name, property }) => name === property.property);
    this.bases = writes.filter(({ name, property }) => property.url?.includes(name) === true);
  }

  /** What a call is known as. */
  callAt(node: Node): KnownCall | undefined {
    return this.calls.find((call) => call.node === node);
  }

  /** The call that is given the URL of a call: itself, or an earlier one of its chain; undefined where the file does not show that. */
  urlCallOf({ node, api }: KnownCall): CallNode | undefined {
    if (api.urlOf === undefined) return node;
    const { earlier } = knowledgeFor(this.#file.settings);
    let callee = unwrapAwait(node.callee);
    for (let i = 0; i < MAX_DEPTH && callee.type === 'MemberExpression'; i++) {
      const [maker, ...others] = this.makersOf(callee.object);
      if (!maker || others.length > 0) return undefined;
      if (earlier.callee(this.#ev, maker).includes(api)) return maker;
      callee = unwrapAwait(maker.callee);
    }
    return undefined;
  }

  #writeAt(node: TSESTree.AssignmentExpression, { objects, properties }: Knowledge): KnownWrite[] {
    const { left } = node;
    const name = left.type === 'MemberExpression' && node.operator === '=' ? memberName(left) : undefined;
    if (left.type !== 'MemberExpression' || name === undefined || !properties.has(name)) return [];
    const found = objects.named(this.#ev, left.object);
    const makers = this.makersOf(left.object);
    const [first] = found.length > 0 ? found : makers.flatMap((maker) => objects.callee(this.#ev, maker));
    return first ? [{ kind: 'write', node, name, object: left.object, ...first }] : [];
  }

  /** The calls that make what an expression holds where it stands; none if anything else may have given it. */
  makersOf(expression: Node): readonly CallNode[] {
    const node = unwrapAwait(expression);
    if (node.type === 'CallExpression' || node.type === 'NewExpression') return [node];
    const sources = node.type === 'Identifier' ? this.#sourcesOfVariable(node) : this.#sourcesOfField(node);
    const makers = sources.map(unwrapAwait);
    return makers.every((maker) => maker.type === 'CallExpression' || maker.type === 'NewExpression') ? makers : [];
  }

  #sourcesOfVariable(node: TSESTree.Identifier): readonly Node[] {
    const last = this.#lastWrite(node);
    return last?.plain ? [last.source] : [];
  }

  /** The last write of a variable before a place: if there are several, they take turns in the order of the code. */
  #lastWrite(node: TSESTree.Identifier): { source: Node; plain: boolean; count: number } | undefined {
    const writes = (this.#ev.variableOf(node)?.references ?? []).filter((reference) => reference.isWrite());
    const before = writes.filter(({ identifier }) => (identifier as Node).range[0] < node.range[0]);
    const last = before.at(-1) ?? (writes.length === 1 ? writes[0] : undefined);
    if (!last?.writeExpr) return undefined;
    const { parent } = last.identifier as Node;
    const plain =
      (parent?.type === 'VariableDeclarator' && parent.id === last.identifier) ||
      (parent?.type === 'AssignmentExpression' && parent.operator === '=');
    return { source: last.writeExpr, plain, count: writes.length > 1 ? before.length : 1 };
  }

  #sourcesOfField(node: Node): readonly Node[] {
    const key = this.identityOf(node);
    const owner = enclosingClass(node);
    const name = node.type === 'MemberExpression' && unwrapAwait(node.object).type === 'ThisExpression' ? memberName(node) : undefined;
    if (name === undefined || key === undefined) return [];
    const assigned = this.#file.nodes.assignments.filter(
      ({ left, operator }) =>
        operator === '=' && left.type === 'MemberExpression' && memberName(left) === name && this.identityOf(left) === key,
    );
    const values = [...assigned.map(({ right }) => right), ...(owner ? initialValue(owner, name) : [])] as Node[];
    return values.filter((value) => !(value.type === 'Literal' && value.value === null));
  }

  /** A key that two expressions share if they are the same object; undefined where that can't be told. */
  identityOf(expression: Node, depth = 0): string | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const node = unwrapAwait(expression);
    switch (node.type) {
      case 'Identifier': {
        const variable = this.#ev.variableOf(node);
        return variable ? `${this.#ev.idOf(variable)}@${this.#lastWrite(node)?.count ?? 0}` : `global ${node.name}`;
      }
      case 'ThisExpression':
        return `this@${(enclosingClass(node) ?? enclosingFunction(node))?.range[0] ?? -1}`;
      case 'MemberExpression': {
        const object = this.identityOf(node.object, depth + 1);
        const name = memberName(node);
        return object === undefined || name === undefined ? undefined : `${object}.${name}`;
      }
      default:
        return undefined;
    }
  }
}

const MAX_DEPTH = 20;
function initialValue(owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression, name: string): Node[] {
  return owner.body.body.flatMap((member) => {
    if (member.type !== 'PropertyDefinition' || !member.value) return [];
    const key =
      member.key.type === 'PrivateIdentifier'
        ? `#${member.key.name}`
        : member.key.type === 'Identifier' && !member.computed
          ? member.key.name
          : undefined;
    return key === name ? [member.value] : [];
  });
}
