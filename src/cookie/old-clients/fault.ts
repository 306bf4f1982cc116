/** What can be wrong with a cookie and its companion for old clients. */
import type { Edit, Place } from '../../model/index.js';

/** What is wrong with a pair; `data` is for messages. */
export interface PairFault {
  readonly problem:
    | 'companionWithSameSite'
    | 'companionWithoutSecure'
    | 'otherValue'
    | 'otherAttribute'
    | 'noCompanion'
    | 'oldNameFirst'
    | 'oldNameOnly'
    | 'noFallback';
  readonly at: Place;
  readonly data: Readonly<Record<string, string>>;
  /** What mends it, to be offered. */
  readonly edit: Edit | undefined;
}
