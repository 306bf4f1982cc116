/** Edits that name the origins which may read, in the place of all. */
import type { CorsApi } from '../../catalog/index.js';
import {
  argumentNode,
  contains,
  positionPath,
  staticName,
  unwrap,
  type CallNode,
  type Evaluation,
  type Node,
  type TSESTree,
} from '../../evaluation/index.js';
import type { Edit } from '../../model/index.js';
import { commonQuote, intoObject, print } from '../edits.js';

/** What to write: the user's own site, or an example. */
export interface Listed {
  /** As a message names it. */
  readonly origins: string;
  readonly isExample: boolean;
  readonly edit: Edit | undefined;
}

const EXAMPLE = 'https://www.example.com';

/**
 * @param sites the origins of the settings
 * @param isList whether several may be written, as an array
 * @param edit makes the edit of the text of the origins
 */
export function listed(ev: Evaluation, sites: readonly string[], isList: boolean, edit: (text: string) => Edit | undefined): Listed {
  const origins = sites.length === 0 ? [EXAMPLE] : sites;
  const quote = commonQuote(ev.sourceCode.text);
  const texts = origins.map((origin) => print(origin, quote)).join(', ');
  return {
    origins: origins.join(', '),
    isExample: sites.length === 0,
    edit: isList ? edit(`[${texts}]`) : origins.length === 1 ? edit(texts) : undefined,
  };
}

/** Writes over what an option or a header holds: its value or a part of it, or the property that is no value of its own. */
export function overValue(at: Node, text: string): Edit | undefined {
  const property = at.type === 'Property' ? at : shorthandOf(at);
  if (!property) return [{ range: at.range, text }];
  const key = staticName(property.key, property.computed);
  return key === undefined || property.computed ? undefined : [{ range: property.range, text: `${key}: ${text}` }];
}

const shorthandOf = ({ parent }: Node): TSESTree.Property | undefined =>
  parent?.type === 'Property' && parent.shorthand ? parent : undefined;

/** Adds the option to the object that has none, beside that for credentials or in the place of no object at all. */
export function addOrigin(ev: Evaluation, call: CallNode, api: CorsApi, beside: Node | undefined, text: string): Edit | undefined {
  const { index, keys } = positionPath(api.origin);
  const written = `${keys.at(-1) ?? 'origin'}: ${text}`;
  const object = objectAt(call, index, keys.slice(0, -1)) ?? (beside?.type === 'Property' ? beside.parent : undefined);
  if (object?.type === 'ObjectExpression') return [intoObject(ev.sourceCode.text, object, written)];
  if (call.arguments.length > 0 || index > 0 || keys.length !== 1) return undefined;
  const end = call.range[1] - 1;
  return ev.sourceCode.text[end] === ')' ? [{ range: [end, end], text: `{ ${written} }` }] : undefined;
}

/** The object literal that stands in the call itself. */
function objectAt(call: CallNode, index: number, keys: readonly string[]): TSESTree.ObjectExpression | undefined {
  let node = argumentNode(call, index) ?? undefined;
  for (const key of keys) {
    const whole: Node | undefined = node && unwrap(node);
    const property = whole?.type === 'ObjectExpression' ? whole.properties.find((one) => isNamed(one, key)) : undefined;
    node = property?.type === 'Property' ? property.value : undefined;
  }
  const whole = node && unwrap(node);
  return whole?.type === 'ObjectExpression' && contains(call, whole) ? whole : undefined;
}

const isNamed = (property: Node, key: string): boolean =>
  property.type === 'Property' && staticName(property.key, property.computed) === key;
