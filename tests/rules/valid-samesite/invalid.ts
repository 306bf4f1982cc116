/** Cases of valid-samesite: the code with the edit that says what was meant, or with those that choose a value. */
import type { RuleTester } from 'eslint';
import { reported, type Report, type ReportedSetting, type Suggested } from '../tester.js';

interface Words {
  readonly is: 'unknownValue' | 'noValue' | 'throws' | 'letterCase' | 'ignoredKey' | 'ignoredAttribute' | 'wrongLevel';
  readonly cookie?: string;
  /** The value or the key as the code writes it. */
  readonly text?: string;
  readonly api?: string;
  readonly when?: string;
  /** Where the library takes attributes. */
  readonly place?: string;
}

type Remedy = readonly [messageId: 'correct' | 'correctWithSecure' | 'respell' | 'respellWithSecure' | 'move', value?: string];

function report({ is, cookie, text = '', api = '', when, place = '' }: Words, suggestions: readonly Suggested[]): Report {
  const named = (article: string): string => (cookie === undefined ? `${article}his cookie` : `${article}he cookie "${cookie}"`);
  const data = { cookie: named('T'), subject: named('t'), text, api, when: when === undefined ? '' : ` when ${when}`, right: text.toLowerCase(), place };
  return { messageId: is, data, suggestions };
}

/** The one thing that can be meant. */
export const remedyOf = (words: Words, [messageId, value = '']: Remedy, code: string): Report =>
  report(words, [{ messageId, data: { value, name: words.is === 'ignoredAttribute' ? 'SameSite' : 'sameSite', place: words.place ?? '', note: '' }, code }]);

export const remedied = (name: string, words: Words, remedy: Remedy, code: string, setting: ReportedSetting = {}): RuleTester.InvalidTestCase =>
  reported(name, code, [remedyOf(words, remedy, code)], setting);

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
