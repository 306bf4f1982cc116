/** One linted file, read once for all rules. */
import { libraries, type Library, type Receiver } from '../catalog/index.js';
import { Evaluation, Recognizer, visitAll, type CallNode, type SourceCode, type TSESTree } from '../evaluation/index.js';
import { readSettings, type Settings } from './settings.js';

/** The nodes of a file that the models ask for, in source order. */
export interface Nodes {
  readonly calls: readonly CallNode[];
  readonly assignments: readonly TSESTree.AssignmentExpression[];
  readonly objects: readonly TSESTree.ObjectExpression[];
}

export class File {
  readonly sourceCode: SourceCode;
  readonly settings: Settings;
  readonly evaluation: Evaluation;
  readonly #models = new Map<unknown, readonly unknown[]>();
  #nodes: Nodes | undefined;

  constructor(sourceCode: SourceCode, settings: Settings) {
    this.sourceCode = sourceCode;
    this.settings = settings;
    const known = leaveArguments(settings);
    this.evaluation = new Evaluation(sourceCode, (call) => known.callee(this.evaluation, call).length > 0);
  }

  get nodes(): Nodes {
    this.#nodes ??= collect(this.sourceCode);
    return this.#nodes;
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
export function fileOf(sourceCode: SourceCode, allSettings: Readonly<Record<string, unknown>>): File {
  const settings = readSettings(allSettings);
  const known = files.get(sourceCode) ?? new Map<Settings, File>();
  files.set(sourceCode, known);
  const file = known.get(settings) ?? new File(sourceCode, settings);
  known.set(settings, file);
  return file;
}

function collect(sourceCode: SourceCode): Nodes {
  const calls: CallNode[] = [];
  const assignments: TSESTree.AssignmentExpression[] = [];
  const objects: TSESTree.ObjectExpression[] = [];
  visitAll(sourceCode.ast, sourceCode.visitorKeys, (node) => {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') calls.push(node);
    else if (node.type === 'AssignmentExpression') assignments.push(node);
    else if (node.type === 'ObjectExpression') objects.push(node);
  });
  return { calls, assignments, objects };
}

/** All receivers of the catalogue by name. */
export const receivers: Readonly<Record<string, Receiver>> = Object.assign(
  {},
  ...libraries.map((library: Library) => library.receivers ?? {}),
) as Record<string, Receiver>;

/** Pairs of address and entry, as a {@link Recognizer} takes them. */
export const addressed = <T extends { readonly call: string | readonly string[] }>(apis: readonly T[]): (readonly [string, T])[] =>
  apis.flatMap((api) => (typeof api.call === 'string' ? [api.call] : api.call).map((call) => [call, api] as const));

const recognizers = new WeakMap<Settings, Recognizer<unknown>>();

/** Every call that the catalogue knows: none of them changes the objects that it is given. */
function leaveArguments(settings: Settings): Recognizer<unknown> {
  const known = recognizers.get(settings);
  if (known) return known;
  const apis = [
    ...libraries.flatMap((library) => [...(library.cookies ?? []), ...(library.headers ?? []), ...(library.requests ?? [])]),
    ...settings.apis.cookies,
    ...settings.apis.headers,
    ...settings.apis.requests,
  ];
  const made = new Recognizer<unknown>(addressed(apis), receivers);
  recognizers.set(settings, made);
  return made;
}
