/** Whether the code shows that a text which it does not show in full may hold a semicolon. */
import { isFunction, memberName, unwrapAwait, type FunctionNode, type Node, type TSESTree, type Variable } from './ast.js';
import type { Evaluation } from './evaluation.js';

/** Methods whose result holds what their object, arguments or callbacks hold; of others (`split`, `match`) nothing is known. */
const HANDS_ON = new Set([
  'join',
  'concat',
  'map',
  'flatMap',
  'reduce',
  'filter',
  'slice',
  'reverse',
  'sort',
  'trim',
  'toString',
  'valueOf',
  'padEnd',
  'repeat',
  'call',
  'apply',
]);
const MAX_DEPTH = 12;

/** @returns true where some string with a `;` flows into the text that `node` gives */
export const mayHoldSemicolon = (ev: Evaluation, node: Node): boolean => new Search(ev).shows(node, 0);

class Search {
  readonly #ev: Evaluation;
  readonly #seen = new Set<Node>();

  constructor(ev: Evaluation) {
    this.#ev = ev;
  }

  shows(expression: Node, depth: number): boolean {
    const node = unwrapAwait(expression);
    if (depth > MAX_DEPTH || this.#seen.has(node) || !this.#ev.spend()) return false;
    this.#seen.add(node);
    const any = (parts: readonly (Node | null)[]): boolean => parts.some((part) => part !== null && this.shows(part, depth + 1));
    switch (node.type) {
      case 'Literal':
        return typeof node.value === 'string' && node.value.includes(';');
      case 'TemplateLiteral':
        return node.quasis.some(({ value }) => value.cooked?.includes(';') === true) || any(node.expressions);
      case 'BinaryExpression':
      case 'LogicalExpression':
        return any([node.left, node.right]);
      case 'AssignmentExpression':
        return any([node.right]);
      case 'ConditionalExpression':
        return any([node.consequent, node.alternate]);
      case 'ArrayExpression':
        return any(node.elements);
      case 'ObjectExpression':
        return any(node.properties.map((property) => (property.type === 'Property' ? property.value : property)));
      case 'SpreadElement':
        return any([node.argument]);
      case 'Identifier':
        return any(this.#writtenTo(node));
      case 'CallExpression':
        return any(this.#handedOn(node));
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
        return any(this.#results(node));
      default:
        return false;
    }
  }

  /** What a variable is given, and what is put into the array that it holds. */
  #writtenTo(identifier: TSESTree.Identifier): readonly Node[] {
    const variable = this.#ev.variableOf(identifier);
    if (!variable) return [];
    const declared = variable.defs[0]?.node as Node | undefined;
    const written = variable.references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr] : []));
    const pushed = this.#ev.mutationsOf(variable).flatMap((mutation) => (mutation.kind === 'push' ? mutation.added : []));
    return [
      ...written,
      ...pushed,
      ...this.#gathered(variable),
      ...goneThrough(variable),
      ...(declared && isFunction(declared) && declared.id === variable.defs[0]?.name ? [declared] : []),
    ];
  }

  /** What is assigned to the members of an object that a variable holds. */
  #gathered(variable: Variable): readonly Node[] {
    return variable.references.flatMap(({ identifier }) => {
      const member = (identifier as Node).parent;
      const up = member?.parent;
      return member?.type === 'MemberExpression' &&
        member.object === identifier &&
        up?.type === 'AssignmentExpression' &&
        up.left === member
        ? [up.right]
        : [];
    });
  }

  #handedOn({ callee, arguments: given }: TSESTree.CallExpression): readonly Node[] {
    const target = unwrapAwait(callee);
    if (target.type === 'MemberExpression' && target.object.type === 'Identifier' && target.object.name === 'Object') return given;
    if (target.type === 'MemberExpression') return HANDS_ON.has(memberName(target) ?? '') ? [target.object, ...given] : [];
    if (target.type === 'Identifier' && target.name === 'String') return given;
    return target.type === 'Identifier' || isFunction(target) ? [target] : [];
  }

  #results(node: FunctionNode): readonly Node[] {
    if (node.body.type !== 'BlockStatement') return [node.body];
    return this.#ev.returnsOf(node).flatMap(({ argument }) => (argument ? [argument] : []));
  }
}

/** The collection whose elements a variable takes one after the other: in a `for … of`, or as the parameter of a callback. */
function goneThrough({ defs: [definition] }: Variable): readonly Node[] {
  const declaration = definition?.node as Node | undefined;
  if (declaration?.type === 'VariableDeclarator' && declaration.parent.parent.type === 'ForOfStatement')
    return [declaration.parent.parent.right];
  const call = declaration && isFunction(declaration) && (definition?.type as string) === 'Parameter' ? declaration.parent : undefined;
  return call?.type === 'CallExpression' && call.callee.type === 'MemberExpression' && call.arguments[0] === declaration
    ? [call.callee.object]
    : [];
}
