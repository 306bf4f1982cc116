/** What is looked up in a file as a whole, once: references, imports, globals, and what may change the result of a call. */
import { moduleName } from './addresses.js';
import { contains, descendants, unwrap, type Node, type Reference, type SourceCode } from './ast.js';
import type { Evaluation } from './evaluation.js';

/** References by where they start: in a large file that is found much faster than by their nodes. */
export function indexReferences(sourceCode: SourceCode): ReadonlyMap<number, Reference> {
  const index = new Map<number, Reference>();
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    for (const reference of scope.references) {
      if (reference.resolved && reference.resolved.defs.length > 0) index.set(reference.identifier.range[0], reference);
    }
  }
  return index;
}

/** Names that nothing in the file declares (a configuration may declare them as globals). */
export function findGlobals(sourceCode: SourceCode): ReadonlySet<string> {
  const scopes = sourceCode.scopeManager?.scopes ?? [];
  const free = scopes.flatMap(({ references }) => references).filter(({ resolved }) => !resolved || resolved.defs.length === 0);
  return new Set(free.map(({ identifier }) => (identifier as { name: string }).name));
}

const REQUIRE = /\brequire\(\s*(['"`])([^'"`\n]+)\1/g;

export function findImports(sourceCode: SourceCode): readonly string[] {
  const names = [...sourceCode.text.matchAll(REQUIRE)].map(([, , name]) => name as string);
  for (const statement of sourceCode.ast.body) {
    if (statement.type === 'ImportDeclaration') names.push(statement.source.value);
  }
  return names.map(moduleName);
}

const EVENTS = new Set(['AwaitExpression', 'YieldExpression', 'AssignmentExpression', 'UpdateExpression']);

export function findEvents(home: Node, visitorKeys: SourceCode['visitorKeys']): readonly Node[] {
  const found: Node[] = [];
  for (const node of descendants(home, visitorKeys, true)) if (EVENTS.has(node.type)) found.push(node);
  return found;
}

/** An assignment changes a call if it writes something that the call names, or something from outside the function. */
export function mayChange(ev: Evaluation, event: Node, words: ReadonlySet<string>, home: Node): boolean {
  if (event.type !== 'AssignmentExpression' && event.type !== 'UpdateExpression') return true;
  let target: Node = event.type === 'AssignmentExpression' ? event.left : event.argument;
  const direct = target.type === 'Identifier';
  while (target.type === 'MemberExpression') target = unwrap(target.object);
  if (target.type !== 'Identifier') return true;
  if (words.has(target.name)) return true;
  const block = ev.variableOf(target)?.scope.block as Node | undefined;
  return block === undefined || (direct && !contains(home, block));
}
