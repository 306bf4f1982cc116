/** Cases of valid-samesite: the code with the edit that says what was meant, or with those that choose a value. */
import type { RuleTester } from 'eslint';
import { reported, type Report, type ReportedSetting, type Suggested } from '../tester.js';

interface Words {
  readonly is:
    | 'unknownValue'
    | 'noValue'
    | 'throws'
    | 'omitted'
    | 'withheld'
    | 'letterCase'
    | 'ignoredKey'
    | 'throwsOnKey'
    | 'ignoredAttribute'
    | 'wrongLevel';
  readonly cookie?: string;
  /** The value or the key as the code writes it. */
  readonly text?: string;
  readonly api?: string;
  readonly when?: string;
  /** Where the library takes attributes. */
  readonly place?: string;
  /** The values that the library takes. */
  readonly taken?: string;
  /** Its key for SameSite. */
  readonly key?: string;
  /** How it writes the value. @default the text in lower case */
  readonly right?: string;
}

type Remedy = readonly [messageId: 'correct' | 'correctWithSecure' | 'respell' | 'respellWithSecure' | 'move', value?: string];

const TAKEN = '"strict", "lax" or "none"';

function report(
  { is, cookie, text = '', api = '', when, place = '', taken = TAKEN, key = 'sameSite', right = text.toLowerCase() }: Words,
  suggestions: readonly Suggested[],
): Report {
  const named = (article: string): string => (cookie === undefined ? `${article}his cookie` : `${article}he cookie "${cookie}"`);
  const said = { text, api, when: when === undefined ? '' : ` when ${when}`, right, place, taken, key };
  const data = { cookie: named('T'), subject: named('t'), ...said };
  return { messageId: is, data, suggestions };
}

/** The one thing that can be meant. */
export const remedyOf = (words: Words, [messageId, value = '']: Remedy, code: string): Report =>
  report(words, [
    {
      messageId,
      data: { value, name: words.is === 'ignoredAttribute' ? 'SameSite' : (words.key ?? 'sameSite'), place: words.place ?? '', note: '' },
      code,
    },
  ]);

export const remedied = (
  name: string,
  words: Words,
  remedy: Remedy,
  code: string,
  setting: ReportedSetting = {},
): RuleTester.InvalidTestCase => reported(name, code, [remedyOf(words, remedy, code)], setting);

/** Nobody but the author knows which value was meant: all three are suggested, Lax first, and none is an autofix. */
export function unclear(name: string, words: Words, lax: string, none: string, setting: ReportedSetting = {}): RuleTester.InvalidTestCase {
  const strict = lax.replace(/→[^›]*/g, (edit) => edit.replace('lax', 'strict').replace('Lax', 'Strict'));
  const suggestions = [
    { messageId: 'useLax', code: lax },
    { messageId: 'useStrict', code: strict },
    { messageId: 'useNone', code: none },
  ];
  return reported(name, lax, [report(words, suggestions)], { ...setting, fix: false });
}
