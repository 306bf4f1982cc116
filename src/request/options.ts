/** The option of a call that decides about cookies: what it says, where to point at it, and how to turn it off. */
import type { CredentialsOption } from '../catalog/index.js';
import {
  always,
  flatMap,
  stringOf,
  truthiness,
  type CallNode,
  type Cases,
  type Evaluation,
  type Found,
  type Node,
} from '../evaluation/index.js';
import type { Edit } from '../model/index.js';
import { omitEdit } from './edits.js';
import { placeOf } from './ownership.js';
import { foundAt, nameNode } from './positions.js';

/** What an option says in one world; `at` is the expression that says so. */
export interface Answer {
  readonly sends: boolean | 'absent' | 'unknown';
  readonly at: Node;
  /** Makes the request send no cookies. */
  readonly omit: Edit | undefined;
}

/** @param omit the value of the option with which no cookie is sent, if there is one */
export function answersAt(ev: Evaluation, call: CallNode, option: CredentialsOption, omit: string | undefined): Cases<Answer> {
  const unknown: Answer = { sends: 'unknown', at: call.callee, omit: undefined };
  return flatMap<Found, Answer>(
    foundAt(ev, call, option.at),
    (found) => {
      const sends = sendsAt(found, option);
      if (sends === 'absent' && option.default === 'sends') {
        // What libraries make of an explicit `undefined` differs.
        return always(found.kind === 'absent' ? { sends: true, at: nameNode(call), omit: undefined } : unknown);
      }
      if (sends !== true || found.kind !== 'set') return always({ ...unknown, sends });
      return always({
        sends,
        at: placeOf(ev, call, found, option.at),
        omit: omit === undefined ? undefined : omitEdit(ev, call, found, option, omit),
      });
    },
    unknown,
  );
}

function sendsAt(found: Found, { sends: wanted, takes }: CredentialsOption): Answer['sends'] {
  if (found.kind !== 'set') return found.kind;
  const { value } = found;
  if (value.kind === 'constant' && value.value === undefined) return 'absent';
  if (value.kind === 'constant' && takes && !takes.includes(value.value as string)) return false;
  if (wanted === true) return truthiness(value) ?? 'unknown';
  const text = stringOf(value);
  if (text !== undefined) return text === wanted;
  return value.kind === 'text' || value.kind === 'unknown' ? 'unknown' : false;
}
