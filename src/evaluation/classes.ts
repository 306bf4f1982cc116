/** Fields and methods of the classes of the file. */
import { enclosingClass, enclosingFunction, memberName, staticName, descendants, type Node, type TSESTree } from './ast.js';
import type { Evaluation } from './evaluation.js';
import { always, type Cases, type Value } from './values.js';

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** All that a class says about its members: what defines each, and the writes that make it uncertain. */
export interface ClassMembers {
  readonly fields: ReadonlyMap<string, readonly Node[]>;
  readonly methods: ReadonlyMap<string, TSESTree.FunctionExpression>;
  /** Fields that are written through (`this.x.y = …`). */
  readonly changed: ReadonlySet<string>;
  /** Where a field comes from: its initial value, what the constructor assigns, or a parameter property; if only one does. */
  readonly sources: ReadonlyMap<string, Node>;
}

export function findMembers(node: ClassNode, visitorKeys: Readonly<Record<string, readonly string[] | undefined>>): ClassMembers {
  const fields = new Map<string, Node[]>();
  const methods = new Map<string, TSESTree.FunctionExpression>();
  const changed = new Set<string>();
  const reassigned = new Set<string>();
  const properties = new Map<string, Node>();
  const define = (name: string, value: Node): void => {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  };
  for (const member of node.body.body) {
    if (member.type === 'PropertyDefinition') {
      const name = staticName(member.key, member.computed);
      if (name !== undefined && member.value) define(name, member.value);
    } else if (member.type === 'MethodDefinition' && member.kind === 'method' && member.value.body) {
      const name = staticName(member.key, member.computed);
      if (name !== undefined) methods.set(name, member.value);
    } else if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      for (const parameter of member.value.params) {
        const property = parameter.type === 'TSParameterProperty' ? parameter.parameter : undefined;
        if (property?.type === 'Identifier') properties.set(property.name, property);
      }
    }
  }
  for (const inner of descendants(node.body, visitorKeys)) {
    if (inner.type !== 'AssignmentExpression') continue;
    const field = fieldOf(inner.left);
    if (!field) continue;
    const initial = !field.deep && inner.operator === '=' && inConstructor(inner);
    if (initial) define(field.name, inner.right);
    else changed.add(field.name);
    if (!initial && !field.deep) reassigned.add(field.name);
  }
  return { fields, methods, changed, sources: findSources(fields, properties, reassigned) };
}

function findSources(
  fields: ReadonlyMap<string, readonly Node[]>,
  properties: ReadonlyMap<string, Node>,
  reassigned: ReadonlySet<string>,
): ReadonlyMap<string, Node> {
  const sources = new Map(properties);
  for (const [name, values] of fields) {
    if (values.length === 1 && !sources.has(name)) sources.set(name, values[0] as Node);
    else sources.delete(name);
  }
  for (const name of reassigned) sources.delete(name);
  return sources;
}

const inConstructor = (node: Node): boolean => {
  const up = enclosingFunction(node)?.parent;
  return up?.type === 'MethodDefinition' && up.kind === 'constructor' && node.parent?.parent?.parent === up.value;
};

/** The field in `this.x = …` or `this.x.y = …`. */
function fieldOf(target: Node): { name: string; deep: boolean } | undefined {
  let member = target;
  let deep = false;
  while (member.type === 'MemberExpression') {
    if (member.object.type === 'ThisExpression') {
      const name = memberName(member);
      return name === undefined ? undefined : { name, deep };
    }
    deep = true;
    member = member.object;
  }
  return undefined;
}

/** `this.x`: the one thing that the class gives it, if there is only one. */
export function classField(ev: Evaluation, node: TSESTree.MemberExpression, name: string, nothing: Value): Cases<Value> {
  const owner = enclosingClass(node);
  return (owner && memberOf(ev, owner, name)) ?? always(nothing);
}

/** `Config.x` where `Config` is a class of the file. */
export function classMethodOrStatic(ev: Evaluation, object: TSESTree.Identifier, name: string): Cases<Value> | undefined {
  const [definition] = ev.variableOf(object)?.defs ?? [];
  const node = definition?.node as Node | undefined;
  return node?.type === 'ClassDeclaration' ? memberOf(ev, node, name) : undefined;
}

function memberOf(ev: Evaluation, owner: ClassNode, name: string): Cases<Value> | undefined {
  const members = ev.membersOf(owner);
  const method = members.methods.get(name);
  if (method) return always({ kind: 'function', node: method, frame: undefined });
  const [value, second] = members.fields.get(name) ?? [];
  return !value || second || members.changed.has(name) ? undefined : ev.value(value);
}
