/** Where a file decides about SameSite by what it finds itself in the User-Agent. */
import { clientDetectors } from '../../catalog/index.js';
import {
  contains,
  descendants,
  enclosingFunction,
  isFunction,
  staticName,
  unwrap,
  type Evaluation,
  type Node,
  type Variable,
} from '../../evaluation/index.js';
import type { File } from '../../model/index.js';
import { UserAgents } from './clients.js';
import type { Cookie } from '../cookie.js';
import { cookiesOf } from '../find.js';

/** A condition that reads the User-Agent, and the first cookie whose SameSite hangs on it. */
export interface Sniff {
  readonly at: Node;
  readonly cookie: Cookie;
  /** A library that does it better. */
  readonly library: string;
}

/** @returns the conditions of a file that do so, in source order, each once */
export function sniffsOf(file: File): readonly Sniff[] {
  const { evaluation: ev } = file;
  if (!WORDS.test(ev.sourceCode.text)) return [];
  const found = new Map<Node, Sniff>();
  for (const cookie of cookiesOf(file)) {
    if (cookie.manners.hasNoSameSite) continue;
    for (const test of testsFor(ev, cookie)) {
      ev.begin();
      if (!found.has(test) && new UserAgents(ev).areSniffed(test)) found.set(test, { at: test, cookie, library: clientDetectors[0] ?? '' });
    }
  }
  return [...found.values()].sort((a, b) => a.at.range[0] - b.at.range[0]);
}

const WORDS = /user[-_]?agent|\bua\b/i;

/** A condition and what it decides between. */
interface Choice {
  readonly test: Node;
  readonly branches: readonly Node[];
}

/** The conditions that decide about the SameSite of a cookie. */
function* testsFor(ev: Evaluation, cookie: Cookie): Generator<Node> {
  for (const source of sourcesOf(ev, cookie.node)) {
    for (const node of descendants(source, ev.sourceCode.visitorKeys)) {
      const choice = choiceAt(node);
      if (
        choice &&
        !holdsOther(cookie, node) &&
        (isNamedSameSite(ev, node, source) || choice.branches.some((branch) => saysSameSite(ev, branch)))
      )
        yield choice.test;
    }
    if (source === cookie.node || !saysSameSite(ev, source)) continue;
    for (const { test } of choicesAround(source)) yield test;
  }
  for (const { test, branches } of choicesAround(cookie.node)) {
    if (branches.some((branch) => isOtherwiseOutside(cookie, branch))) yield test;
  }
}

function choiceAt(node: Node): Choice | undefined {
  switch (node.type) {
    case 'ConditionalExpression':
      return { test: node.test, branches: [node.consequent, node.alternate] };
    case 'LogicalExpression':
      return { test: node.left, branches: [node.right] };
    case 'IfStatement':
      return { test: node.test, branches: [node.consequent, ...(node.alternate ? [node.alternate] : behind(node))] };
    default:
      return undefined;
  }
}

/** What follows an `if` that returns a value: its other branch. */
function behind(node: Extract<Node, { type: 'IfStatement' }>): readonly Node[] {
  const { consequent, parent } = node;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  if (last?.type !== 'ReturnStatement' || !last.argument || parent.type !== 'BlockStatement') return [];
  return parent.body.slice(parent.body.indexOf(node) + 1).filter(({ type }) => type === 'ReturnStatement');
}

/** The choices of which a place is in one branch, within its function. */
function* choicesAround(place: Node): Generator<Choice> {
  for (let child = place, up = place.parent; up && !isFunction(up); child = up, up = up.parent) {
    const choice = choiceAt(up);
    if (choice && choice.test !== child) yield { test: choice.test, branches: [child] };
  }
}

/** Whether a choice is one between other cookies. */
const holdsOther = ({ company, node: own }: Cookie, node: Node): boolean =>
  company?.cookies.some((other) => other.node !== own && contains(node, other.node)) === true;

const MAX_SOURCES = 60;

/** A cookie's expression, and all that its variables and functions are made of in this file. */
function sourcesOf(ev: Evaluation, cookie: Node): readonly Node[] {
  const sources: Node[] = [cookie];
  const seen = new Set<Variable>();
  for (let i = 0; i < sources.length && sources.length < MAX_SOURCES; i++) {
    for (const node of descendants(sources[i] as Node, ev.sourceCode.visitorKeys)) {
      const variable = node.type === 'Identifier' ? ev.variableOf(node) : undefined;
      if (!variable || seen.has(variable) || isReceiver(node)) continue;
      seen.add(variable);
      for (const { writeExpr } of ev.writeReferences(variable) as readonly { readonly writeExpr?: Node | null }[]) {
        if (writeExpr) sources.push(writeExpr);
      }
      for (const mutation of ev.mutationsOf(variable)) if (mutation.kind !== 'escape') sources.push(mutation.node);
      const declaration = variable.defs[0]?.node as Node | undefined;
      if (declaration && isFunction(declaration)) sources.push(declaration);
    }
  }
  return sources;
}

/** `res` of `res.cookie()`. */
const isReceiver = ({ parent }: Node): boolean =>
  parent?.type === 'MemberExpression' && parent.parent.type === 'CallExpression' && parent.parent.callee === parent;

/** Whether what an expression comes to is called SameSite: a key, a variable, a function, a segment of a text. */
function isNamedSameSite(ev: Evaluation, node: Node, source: Node): boolean {
  for (let child = node, up = node.parent; up && child !== source.parent; child = up, up = up.parent) {
    const name = nameGivenBy(up, child);
    if (name !== undefined) return SAMESITE.test(name);
    if (up.type === 'TemplateLiteral') {
      const before = up.quasis.findLast((quasi) => quasi.range[0] < child.range[0]);
      if (before && /same[-_]?site=\s*$/i.test(before.value.raw)) return true;
    }
    if (up.type === 'BinaryExpression' && up.right === child && /same[-_]?site=\s*['"`]$/i.test(ev.sourceCode.getText(up.left)))
      return true;
  }
  return false;
}

function nameGivenBy(up: Node, child: Node): string | undefined {
  switch (up.type) {
    case 'Property':
      return up.value === child ? staticName(up.key, up.computed) : undefined;
    case 'VariableDeclarator':
      return up.id.type === 'Identifier' ? up.id.name : undefined;
    case 'AssignmentExpression': {
      const { left } = up;
      if (left.type === 'Identifier') return left.name;
      return left.type === 'MemberExpression' ? staticName(left.property, left.computed) : undefined;
    }
    case 'FunctionDeclaration':
      return up.id?.name;
    default:
      return undefined;
  }
}

const SAMESITE = /same[-_]?site/i;
const VALUE = /^(['"`])(?:none|lax|strict)\1$/i;

/** Whether code says something about SameSite: itself, or as a constant of the file. */
function saysSameSite(ev: Evaluation, node: Node): boolean {
  const inner = givenBy(node);
  const text = ev.sourceCode.getText(inner);
  if (SAMESITE.test(text) || VALUE.test(text)) return true;
  const variable = inner.type === 'Identifier' ? ev.variableOf(inner) : undefined;
  const [write] = variable ? ev.writeReferences(variable) : [];
  const given = (write as { readonly writeExpr?: Node | null } | undefined)?.writeExpr;
  return given !== undefined && given !== null && SAMESITE.test(ev.sourceCode.getText(given));
}

/** `{ return MODERN; }` gives `MODERN`. */
function givenBy(node: Node): Node {
  const only = node.type === 'BlockStatement' && node.body.length === 1 ? (node.body[0] as Node) : node;
  return unwrap(only.type === 'ReturnStatement' && only.argument ? only.argument : only);
}

/** Whether the function sets the same cookie outside of a branch with another SameSite. */
function isOtherwiseOutside(cookie: Cookie, branch: Node): boolean {
  const { company, nameShape, node } = cookie;
  const own = sameSitesOf(cookie);
  return (company?.cookies ?? []).some((other) => {
    if (contains(branch, other.node) || nameShape === undefined || other.nameShape !== nameShape) return false;
    return enclosingFunction(other.node) === enclosingFunction(node) && sameSitesOf(other) !== own;
  });
}

/** The values that a cookie's SameSite can have, as a text. */
const sameSitesOf = (cookie: Cookie): string =>
  [...new Set(cookie.all(['sameSite', 'deletion'], ({ deletion }) => !deletion).map(({ readings }) => readings.sameSite.is))].sort().join();
