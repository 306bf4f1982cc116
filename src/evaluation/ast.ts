/** The AST and scope types of this room, and the few questions about nodes that every file here asks. */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

export type Node = TSESTree.Node;
export type Expression = TSESTree.Expression;
export type SourceCode = TSESLint.SourceCode;
export type Variable = TSESLint.Scope.Variable;
export type Reference = TSESLint.Scope.Reference;
export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;
export type { TSESTree };

const LOOPS = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);

export const isFunction = (node: Node): node is FunctionNode =>
  node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression' || node.type === 'FunctionDeclaration';
export const isLoop = (node: Node): boolean => LOOPS.has(node.type);

/** Whether `inner` lies inside `outer` (or is it). */
export const contains = (outer: Node, inner: Node): boolean => outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];

/** Strips what has no effect at run time: `as`, `satisfies`, `!`, `<T>x`, optional chaining, `(0, x)`. */
export function unwrap(node: Node): Node {
  let inner = node;
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        inner = inner.expression;
        continue;
      case 'SequenceExpression':
        inner = inner.expressions[inner.expressions.length - 1] as Node;
        continue;
      default:
        return inner;
    }
  }
}

/** As {@link unwrap}, and `await x` is `x` as well. */
export function unwrapAwait(node: Node): Node {
  let inner = unwrap(node);
  while (inner.type === 'AwaitExpression') inner = unwrap(inner.argument);
  return inner;
}

/** The nearest function around a node, or null at module level. Class fields and static blocks count as module level of their class. */
export function enclosingFunction(node: Node): FunctionNode | null {
  for (let up = node.parent; up; up = up.parent) if (isFunction(up)) return up;
  return null;
}

/** The nearest class around a node. */
export function enclosingClass(node: Node): TSESTree.ClassDeclaration | TSESTree.ClassExpression | null {
  for (let up = node.parent; up; up = up.parent) {
    if (up.type === 'ClassDeclaration' || up.type === 'ClassExpression') return up;
  }
  return null;
}

/** The name of `.x`, `['x']` or a property key `x:`; undefined where it is computed from something else. */
export function staticName(key: Node, computed: boolean): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** The function of which a variable is a parameter, or a part of one. */
export function functionOfParameter({ defs: [definition] }: Variable): FunctionNode | undefined {
  const node = definition?.node as Node | undefined;
  return (definition?.type as string | undefined) === 'Parameter' && node && isFunction(node) ? node : undefined;
}

export const memberName = (node: TSESTree.MemberExpression): string | undefined => staticName(node.property, node.computed);

/** Every node below `root` in source order, without entering nested functions when `shallow`. Iterative: any depth. */
export function* descendants(root: Node, visitorKeys: VisitorKeys, shallow = false): Generator<Node> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if (!shallow || node === root || !isFunction(node)) pushInner(stack, node, visitorKeys);
  }
}

/** Shows every node below `root` to `visit`, in source order: as {@link descendants}, and faster, for whole files. */
export function visitAll(root: Node, visitorKeys: VisitorKeys, visit: (node: Node) => void): void {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    visit(node);
    pushInner(stack, node, visitorKeys);
  }
}

export type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

function pushInner(stack: Node[], node: Node, visitorKeys: VisitorKeys): void {
  const keys = visitorKeys[node.type];
  if (keys) for (let i = keys.length - 1; i >= 0; i--) pushChildren(stack, (node as never)[keys[i] as never]);
}

function pushChildren(stack: Node[], child: unknown): void {
  if (Array.isArray(child)) {
    for (let i = child.length - 1; i >= 0; i--) if (child[i]) stack.push(child[i] as Node);
  } else if (child) {
    stack.push(child as Node);
  }
}
