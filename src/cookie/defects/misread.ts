/** Calls in a form that the library's version in use no longer has. */
import type { Evaluation, Node } from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';
import type { Survey } from '../find.js';
import { hasComments } from '../edits/style.js';
import type { Defect, Way } from './defect.js';

export function* misreadCalls(ev: Evaluation, { misread }: Survey): Generator<Defect> {
  for (const { call, api } of misread) {
    const at = call.callee.type === 'MemberExpression' ? call.callee.property : call.callee;
    const data = { api: api.says ?? ev.sourceCode.getText(at), gives: api.misreads?.gives ?? '' };
    yield { problem: 'misreadArguments', at, data, ways: [oneObject(ev, call.arguments)] };
  }
}

/** `f('a', 'b', { secure: true })` as `f({ name: 'a', value: 'b', secure: true })`. */
function oneObject({ sourceCode }: Evaluation, given: readonly Node[]): Way {
  const [name, value, options, more] = given;
  const range = [given[0]?.range[0] ?? 0, given.at(-1)?.range[1] ?? 0] as const;
  const isOdd = more !== undefined || given.some(({ type }) => type === 'SpreadElement') || hasComments(sourceCode, ...range);
  if (!name || !value || isOdd) return { does: 'useObject', edit: undefined };
  const first = `name: ${sourceCode.getText(name)}, value: ${sourceCode.getText(value)}`;
  const way = (rest: string, isPlain: boolean): Way => {
    const edit: Edit = [{ range, text: `{ ${first}${rest} }` }];
    return { does: 'useObject', edit, isPlain };
  };
  if (!options) return way('', true);
  if (options.type !== 'ObjectExpression') return way(`, ...${sourceCode.getText(options)}`, false);
  const keys = options.properties.map((property) => sourceCode.getText(property));
  // What encodes the value stays an argument of its own.
  if (keys.some((key) => /^['"]?encode\b/.test(key))) return { does: 'useObject', edit: undefined };
  return way(
    keys.map((key) => `, ${key}`).join(''),
    options.properties.every(({ type }) => type === 'Property'),
  );
}
