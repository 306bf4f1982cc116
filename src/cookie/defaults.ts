/** Attributes that a file tells a library once for many cookies. */
import { libraries, type Conventions, type DefaultsFrom } from '../catalog/index.js';
import { Recognizer, argumentAt, single, stringOf, unwrapAwait, type CallNode, type Evaluation, type Node } from '../evaluation/index.js';
import { addressed, meets, receivers, type File, type Settings } from '../model/index.js';
import { Options } from './options.js';

/** Options in which defaults are, or that there are some which the code does not show; undefined where there are none. */
export type Defaults = Options | 'unknown' | undefined;

const recognizers = new WeakMap<Settings, Recognizer<DefaultsFrom>>();

function recognizerFor(settings: Settings): Recognizer<DefaultsFrom> {
  const already = recognizers.get(settings);
  if (already) return already;
  const known = libraries().flatMap((library): readonly Conventions[] => [...(library.cookies ?? []), ...(library.cookieValues ?? [])]);
  const apis: readonly Conventions[] = [...settings.apis.cookies, ...known];
  const made = new Recognizer(addressed([...new Set(apis.flatMap((api) => api.defaultsFrom ?? []))]), receivers());
  recognizers.set(settings, made);
  return made;
}

interface DefaultsCall {
  readonly call: CallNode;
  readonly from: DefaultsFrom;
}

const calls = new WeakMap<File, readonly DefaultsCall[]>();

/** The calls of a file that set defaults; looked for when a cookie first asks. */
function callsIn(file: File): readonly DefaultsCall[] {
  const known = calls.get(file);
  if (known) return known;
  const { evaluation: ev } = file;
  const recognizer = recognizerFor(file.settings);
  const found = file.nodes.calls.flatMap((call) =>
    recognizer.callee(ev, call).flatMap((from) => (saysSome(ev, call, from) ? [{ call, from }] : [])),
  );
  calls.set(file, found);
  return found;
}

function saysSome(ev: Evaluation, call: CallNode, { where, attributes }: DefaultsFrom): boolean {
  return (!where || meets(ev, call, where)) && single(argumentAt(ev, call, attributes))?.kind !== 'absent';
}

/**
 * The defaults of a cookie.
 * @param expression what is called, or assigned to, to set it
 * @param name the cookie's name, where the code shows it
 */
export function defaultsOf(file: File, expression: Node, api: Conventions, name: string | undefined): Defaults {
  const { defaultsFrom = [], defaultsElsewhere = [] } = api;
  const known = defaultsFrom.length === 0 ? [] : callsIn(file).filter(({ from }) => defaultsFrom.includes(from));
  const own = known.filter((one) => concerns(file.evaluation, one, expression, name));
  if (own.length > 1) return 'unknown';
  const [only] = own;
  if (only) return new Options(file.evaluation, only.call, api, { attributes: only.from.attributes });
  return known.length === 0 && defaultsElsewhere.some((word) => file.sourceCode.text.includes(word)) ? 'unknown' : undefined;
}

function concerns(ev: Evaluation, { call: setting, from }: DefaultsCall, expression: Node, name: string | undefined): boolean {
  const { for: whom = 'all' } = from;
  if (whom === 'all') return true;
  if (whom === 'made') return callsBehind(ev, expression).includes(setting);
  const found = single(argumentAt(ev, setting, whom.name));
  const named = found?.kind === 'set' ? stringOf(found.value) : undefined;
  // Where one of the two names is not known they may be the same.
  return named === undefined || name === undefined || named === name;
}

const MAX_LINKS = 12;

/** The calls out of which an expression comes: `a()` and `b()` of `a().x.b().c`, also through a constant. */
function callsBehind(ev: Evaluation, expression: Node): readonly CallNode[] {
  const found: CallNode[] = [];
  let node: Node | undefined = unwrapAwait(expression);
  for (let i = 0; node && i < MAX_LINKS; i++) {
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      found.push(node);
      node = unwrapAwait(node.callee);
    } else if (node.type === 'MemberExpression') node = unwrapAwait(node.object);
    else node = node.type === 'Identifier' ? initializer(ev, node) : undefined;
  }
  return found;
}

/** What a variable is given, if it is written once. */
function initializer(ev: Evaluation, identifier: Extract<Node, { type: 'Identifier' }>): Node | undefined {
  const variable = ev.variableOf(identifier);
  const [write, second] = variable ? ev.writeReferences(variable) : [];
  const source = second ? undefined : write?.writeExpr;
  return source ? unwrapAwait(source) : undefined;
}
