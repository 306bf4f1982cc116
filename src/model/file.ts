/** One linted file, read once for all rules. */
import { libraries, type Api, type Library, type Receiver, type Variant } from '../catalog/index.js';
import { Evaluation, Recognizer, visitAll, type CallNode, type SourceCode, type TSESTree } from '../evaluation/index.js';
import { readSettings, type Settings } from './settings.js';
import { installedVersion, isInRange } from './versions.js';

/** The nodes of a file that the models ask for, in source order. */
export interface Nodes {
  readonly calls: readonly CallNode[];
  readonly assignments: readonly TSESTree.AssignmentExpression[];
  readonly objects: readonly TSESTree.ObjectExpression[];
  readonly members: readonly TSESTree.MemberExpression[];
  readonly elements: readonly TSESTree.JSXOpeningElement[];
}

export class File {
  readonly sourceCode: SourceCode;
  readonly settings: Settings;
  readonly evaluation: Evaluation;
  readonly #models = new Map<unknown, readonly unknown[]>();
  #nodes: Nodes | undefined;

  constructor(sourceCode: SourceCode, settings: Settings, filename: string) {
    this.sourceCode = sourceCode;
    this.settings = settings;
    const known = leaveArguments(settings);
    this.evaluation = new Evaluation(sourceCode, {
      filename,
      injectors: shapes().injectors,
      leavesArguments: (call) => known.callee(this.evaluation, call).length > 0,
    });
  }

  get nodes(): Nodes {
    this.#nodes ??= collect(this.sourceCode);
    return this.#nodes;
  }

  /** Whether an entry counts here: by what the file shows, and by the version in use, if that is known. */
  holds(api: Api): boolean {
    const { shownBy, in: range } = api;
    if (shownBy && !shownBy.some((evidence) => this.#shows(evidence))) return false;
    const version = range === undefined ? undefined : this.#versionFor(api);
    return range === undefined || version === undefined || isInRange(version, range);
  }

  /** Whether the version in use is known, and in a range. */
  isKnownToBeIn(api: Api, range: string): boolean {
    const version = this.#versionFor(api);
    return version !== undefined && isInRange(version, range);
  }

  /**
   * The entries that count, of those that fit a call: none where they are for different versions of a package, and which
   * one is in use is not known.
   */
  thatHold<T extends Api>(apis: readonly T[]): readonly T[] {
    const here = apis.filter((api) => this.holds(api));
    const ranged = here.filter((api) => api.in !== undefined && this.#versionFor(api) === undefined);
    return new Set(ranged.map((api) => api.in)).size > 1 ? here.filter((api) => !ranged.includes(api)) : here;
  }

  /** What an entry may come to: as it is in the version in use, or in each of several where that is not known. */
  variantsOf<T extends Api & { readonly variants?: readonly Variant<object>[] }>(api: T): readonly T[] {
    const { variants } = api;
    if (!variants) return [api];
    const version = this.#versionFor(api);
    const merged = (variant: Variant<object>): T => ({ ...api, ...variant, in: api.in });
    if (version === undefined) return [api, ...variants.map(merged)];
    return [
      variants.filter((variant) => isInRange(version, variant.in)).reduce<T>((all, variant) => ({ ...all, ...variant, in: api.in }), api),
    ];
  }

  #shows(evidence: string): boolean {
    const global = /^globalThis\.(.+)$/.exec(evidence)?.[1];
    return global === undefined ? this.evaluation.importsOneOf([evidence]) : this.evaluation.usesGlobal(global);
  }

  #versionFor(api: Api): string | undefined {
    const name = api.versionOf ?? packages().get(api);
    return name === undefined ? undefined : (this.settings.versions[name] ?? installedVersion(this.evaluation.filename, name));
  }

  /** What a model finds in the file; found once, empty results too. */
  model<T>(find: (file: File) => readonly T[]): readonly T[] {
    const known = this.#models.get(find);
    if (known) return known as readonly T[];
    const found = find(this);
    this.#models.set(find, found);
    return found;
  }
}

const files = new WeakMap<SourceCode, Map<Settings, File>>();

/** @throws Error where the settings are wrong */
export function fileOf(sourceCode: SourceCode, allSettings: Readonly<Record<string, unknown>>, filename = ''): File {
  const settings = readSettings(allSettings);
  const known = files.get(sourceCode) ?? new Map<Settings, File>();
  files.set(sourceCode, known);
  const file = known.get(settings) ?? new File(sourceCode, settings, filename);
  known.set(settings, file);
  return file;
}

function collect(sourceCode: SourceCode): Nodes {
  const calls: CallNode[] = [];
  const assignments: TSESTree.AssignmentExpression[] = [];
  const objects: TSESTree.ObjectExpression[] = [];
  const members: TSESTree.MemberExpression[] = [];
  const elements: TSESTree.JSXOpeningElement[] = [];
  visitAll(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') calls.push(node);
    else if (node.type === 'AssignmentExpression') assignments.push(node);
    else if (node.type === 'ObjectExpression') objects.push(node);
    else if (node.type === 'MemberExpression') members.push(node);
    else if (node.type === 'JSXOpeningElement') elements.push(node);
  });
  return { calls, assignments, objects, members, elements };
}

let known: { readonly receivers: Readonly<Record<string, Receiver>>; readonly injectors: readonly string[] } | undefined;

/** The catalogue's receivers by name, and its injectors; put together when a file first asks for them. */
function shapes(): NonNullable<typeof known> {
  return (known ??= {
    receivers: Object.assign({}, ...libraries().map((library) => library.receivers ?? {})) as Record<string, Receiver>,
    injectors: libraries().flatMap((library) => library.injectors ?? []),
  });
}

/** All receivers of the catalogue by name. */
export const receivers = (): Readonly<Record<string, Receiver>> => shapes().receivers;

let packageOf: WeakMap<Api, string> | undefined;

/** The package that each entry of the catalogue is about. */
function packages(): WeakMap<Api, string> {
  packageOf ??= new WeakMap(libraries().flatMap((library) => apisOf(library).map((api) => [api, library.package] as const)));
  return packageOf;
}

const apisOf = ({ cookies = [], headers = [], readers = [], requests = [], cors = [] }: Library): readonly Api[] => [
  ...cookies,
  ...headers,
  ...readers,
  ...requests,
  ...cors,
];

/** Pairs of address and entry, as a {@link Recognizer} takes them. */
export const addressed = <T extends { readonly call: string | readonly string[] }>(apis: readonly T[]): (readonly [string, T])[] =>
  apis.flatMap((api) => (typeof api.call === 'string' ? [api.call] : api.call).map((call) => [call, api] as const));

const recognizers = new WeakMap<Settings, Recognizer<unknown>>();

/** Every call that the catalogue knows: none of them changes the objects that it is given. */
function leaveArguments(settings: Settings): Recognizer<unknown> {
  const known = recognizers.get(settings);
  if (known) return known;
  const apis = [
    ...libraries().flatMap(apisOf),
    ...settings.apis.cookies,
    ...settings.apis.headers,
    ...settings.apis.requests,
    ...settings.apis.cors,
  ];
  const made = new Recognizer<unknown>(addressed(apis), receivers());
  recognizers.set(settings, made);
  return made;
}
