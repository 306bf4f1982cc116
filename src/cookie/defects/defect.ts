/** Something in the code that makes browsers drop a cookie, or read it otherwise than it was meant. */
import type { Edit, Place } from '../../model/index.js';

export type Problem =
  | 'httpOnlyFromScript'
  | 'httpOnlyLeftOut'
  | 'flagSaysNo'
  | 'tooLong'
  | 'attributeTooLong'
  | 'controlCharacter'
  | 'unreadMaxAge'
  | 'unreadExpires'
  | 'refused'
  | 'overruled'
  | 'domainWithScheme'
  | 'domainWithPort'
  | 'domainWithDots'
  | 'domainWithStar'
  | 'folded'
  | 'joinedTexts'
  | 'joinedArray'
  | 'misreadArguments'
  | 'overwritten';

/** One way to mend it. */
export interface Way {
  readonly does: string;
  readonly data?: Readonly<Record<string, string>>;
  /** No edit, no way. */
  readonly edit: Edit | undefined;
  /** It is plain that this is meant. */
  readonly isPlain?: boolean;
}

export interface Defect {
  readonly problem: Problem;
  readonly at: Place;
  /** What a message says of it: `cookie`, `when` and the like. */
  readonly data: Readonly<Record<string, string>>;
  readonly ways: readonly Way[];
}
