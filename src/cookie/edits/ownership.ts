/** Whether an edit of one cookie would touch another one. */
import { isFunction, type Evaluation, type Node, type TSESTree, type Variable } from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';

/** Asked for every cookie that a variable serves. */
const taking = new WeakMap<Variable, readonly Node[]>();

/** Reads of a variable that take its value, apart from changes made through it (`o.x = y`, `a.push(x)`). */
function takes(variable: Variable): readonly Node[] {
  const known = taking.get(variable);
  if (known) return known;
  const found = variable.references
    .filter((reference) => reference.isRead())
    .map(({ identifier }) => identifier as Node)
    .filter((identifier) => !changesThrough(identifier));
  taking.set(variable, found);
  return found;
}

function changesThrough(identifier: Node): boolean {
  const { parent } = identifier;
  if (parent?.type === 'AssignmentExpression' && parent.left === identifier) return parent.parent.type === 'ExpressionStatement';
  let member: Node = identifier;
  while (member.parent?.type === 'MemberExpression' && member.parent.object === member) member = member.parent;
  if (member === identifier) return false;
  const up = member.parent;
  return (
    (up?.type === 'AssignmentExpression' && up.left === member) ||
    (up?.type === 'CallExpression' && up.callee === member && up.parent.type === 'ExpressionStatement')
  );
}

/** Whether a variable has one reader only, and nobody outside the file can read it. */
export function hasOneReader(variable: Variable): boolean {
  const [definition] = variable.defs;
  const declaration = (definition?.parent ?? definition?.node) as Node | undefined;
  if (declaration?.parent?.type === 'ExportNamedDeclaration') return false;
  return takes(variable).length === 1;
}

/** The initializer of a variable that is written once and read here only. */
export function ownInitializer(ev: Evaluation, node: TSESTree.Identifier): Node | undefined {
  const variable = ev.variableOf(node);
  const [definition] = variable?.defs ?? [];
  const declarator = definition?.node as Node | undefined;
  if (!variable || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || !declarator.init) return undefined;
  const once = variable.references.filter((reference) => reference.isWrite()).length === 1;
  return once && hasOneReader(variable) ? declarator.init : undefined;
}

/**
 * Whether what is written at `node` serves this cookie alone: it stands inside the cookie's own expression, or in a
 * variable that only that expression reads.
 */
export function isOwn(ev: Evaluation, node: Node, expression: Node, depth = 0): boolean {
  if (node.range[0] >= expression.range[0] && node.range[1] <= expression.range[1]) return !insideNestedFunction(node, expression);
  if (depth > 4) return false;
  for (let up: Node | undefined = node; up; up = up.parent) {
    const target = writtenVariable(ev, up);
    if (!target) continue;
    const [reader, second] = takes(target);
    return reader !== undefined && !second && hasOneReader(target) && isOwn(ev, reader, expression, depth + 1);
  }
  return false;
}

/** Puts another text between the quotes of a literal that serves this cookie alone. */
export const retext = (ev: Evaluation, node: Node | undefined, expression: Node, text: string | undefined): Edit | undefined =>
  node?.type === 'Literal' && text !== undefined && isOwn(ev, node, expression)
    ? [{ range: [node.range[0] + 1, node.range[1] - 1], text }]
    : undefined;

/** The variable that a declaration, assignment or change through a member gives its value to. */
function writtenVariable(ev: Evaluation, node: Node): Variable | undefined {
  if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') return ev.declared(node.id);
  if (node.type === 'AssignmentExpression') return rootVariable(ev, node.left);
  if (node.type === 'CallExpression' && node.parent.type === 'ExpressionStatement' && node.callee.type === 'MemberExpression')
    return rootVariable(ev, node.callee);
  return undefined;
}

function rootVariable(ev: Evaluation, target: Node): Variable | undefined {
  let root = target;
  while (root.type === 'MemberExpression') root = root.object;
  return root.type === 'Identifier' ? ev.variableOf(root) : undefined;
}

function insideNestedFunction(node: Node, expression: Node): boolean {
  for (let up: Node | undefined = node; up && up !== expression; up = up.parent) if (isFunction(up)) return true;
  return false;
}
