/**
 * What an expression can hold, as one line of text:
 *
 *   'none' if prod; 'lax' if !prod        each possibility with its condition
 *   `a=${b}; c`                           a text with a hole; `{…}` where a part of it depends on conditions
 *   { secure: true, ... }                 an object; `...` if it may have other keys
 *   unknown x                             what the code does not show: truthy, falsy, plain (no semicolon in it), past
 */
import { Evaluation, constantText, descendants, isImpossible, keysOf, type Cases, type Formula, type Node, type ObjectValue, type Slot, type SourceCode, type TSESTree, type TextPart, type Value } from '../../src/evaluation/index.js';
import { sourceOf } from './source.js';

/** What the argument of the last `use(…)` in some code can hold. */
export function held(code: string, options: Parameters<typeof sourceOf>[1] = {}): string {
  const source = sourceOf(code, options);
  const ev = new Evaluation(source);
  return shown(ev, ev.value(argumentOfUse(source)));
}

export function callOfUse(source: SourceCode): TSESTree.CallExpression {
  const calls = [...descendants(source.ast, source.visitorKeys)].filter((node) => node.type === 'CallExpression');
  const last = calls.findLast(({ callee }) => callee.type === 'Identifier' && callee.name === 'use');
  if (!last) throw new Error(`nothing is used in ${source.text}`);
  return last;
}

export const argumentOfUse = (source: SourceCode): Node => callOfUse(source).arguments[0] as Node;

export function shown(ev: Evaluation, cases: Cases<Value>): string {
  return perhaps(cases, (value) => valueOf(ev, value));
}

/** What contradicts itself is left out. */
const perhaps = <T>(cases: Cases<T>, show: (value: T) => string): string =>
  cases.filter(({ when }) => !isImpossible([when])).map(({ when, value }) => (condition(when) === 'always' ? show(value) : `${show(value)} if ${condition(when)}`)).join('; ');

/** A formula: `a`, `!a`, `a = 'x'`, `a & b`, `(a | b)`. */
export function condition(formula: Formula): string {
  switch (formula.kind) {
    case 'constant':
      return formula.value ? 'always' : 'never';
    case 'opaque':
      return 'opaque';
    case 'test': {
      const { text, named, expected, negated, isValue } = formula;
      const not = negated !== (named?.inverted ?? false) ? '!' : '';
      const about = `${named?.text ?? text}${isValue ? ' (a value)' : ''}`;
      if (named || 'truthy' in expected) return `${not}${about}`;
      return `${about} ${not}= ${'nullish' in expected ? 'nullish' : quoted(expected.equals)}`;
    }
    default:
      return `(${formula.parts.map(condition).join(formula.kind === 'and' ? ' & ' : ' | ')})`;
  }
}

const quoted = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : Object.is(value, -0) ? '-0' : String(value));

function valueOf(ev: Evaluation, value: Value): string {
  const source = (): string => ev.sourceCode.getText(value.node);
  switch (value.kind) {
    case 'constant':
      return quoted(value.value);
    case 'text': {
      const whole = constantText(value.parts);
      return whole === undefined ? `\`${textOf(ev, value.parts)}\`` : quoted(whole);
    }
    case 'object':
      return objectOf(ev, value);
    case 'array': {
      const items = value.items.map(({ when, value: item, spread }) => `${spread ? '...' : ''}${shown(ev, item())}${condition(when) === 'always' ? '' : ` if ${condition(when)}`}`);
      return `[${items.join(', ')}]`;
    }
    case 'function':
      return `function ${source()}`;
    case 'date':
      return value.past === undefined ? 'date' : value.past ? 'past date' : 'future date';
    case 'enum':
      return `enum ${value.node.id.name}`;
    case 'unknown': {
      const what = [value.tested ? 'tested' : '', value.plain ? 'plain' : '', value.past === undefined ? '' : value.past ? 'past' : 'future'];
      const truth = value.truthy === undefined ? 'unknown' : value.truthy ? 'truthy' : 'falsy';
      return [...what, truth, value.test && condition(value.test) !== source() ? `${source()}, asked as ${condition(value.test)}` : source()].filter((word) => word !== '').join(' ');
    }
  }
}

function textOf(ev: Evaluation, parts: readonly TextPart[]): string {
  return parts.map((part) => {
    if (part.kind === 'chunk') return part.text;
    if (part.kind === 'choice') return `{${perhaps(part.cases, (inner) => `'${textOf(ev, inner)}'`)}}`;
    const past = part.past === undefined ? '' : part.past ? 'past ' : 'future ';
    return `\${${part.plain ? 'plain ' : ''}${past}${ev.sourceCode.getText(part.node)}}`;
  }).join('');
}

function objectOf(ev: Evaluation, object: ObjectValue): string {
  const { keys, open } = keysOf(object);
  const names = [...new Set(keys.map(({ key }) => key))];
  const slots = names.map((key) => `${key}: ${perhaps<Slot>(ev.slot(object, key), (slot) => (slot.kind === 'set' ? valueOf(ev, slot.value) : slot.kind))}`);
  return `{ ${[...slots, ...(open ? ['...'] : [])].join(', ')} }`;
}
