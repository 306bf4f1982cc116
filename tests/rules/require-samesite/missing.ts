/** Cases of require-samesite: the code with the edit that adds Lax, then with the one that adds None and Secure. */
import type { RuleTester } from 'eslint';
import { reported, type Report, type ReportedSetting, type Suggested } from '../tester.js';

interface Missing extends ReportedSetting {
  /** The condition under which SameSite is missing. */
  readonly when?: string;
  /** The cookie is read where another site posts to: None comes first. */
  readonly posted?: true;
  readonly options?: { readonly value?: string; readonly autofix?: boolean; readonly ignore?: readonly string[] };
}

/** Lax comes first, for it is the safest; Strict differs from it in the word alone. */
function suggestions(lax: string, none: string): readonly Suggested[] {
  const strict = lax.replace(/→[^›]*/g, (edit) => edit.replace('lax', 'strict').replace('Lax', 'Strict'));
  return [
    { messageId: 'useLax', code: lax },
    { messageId: 'useStrict', code: strict },
    { messageId: 'useNone', code: none },
  ];
}

/** What a message advises, by the value that the rule is set to. */
const ADVICE: Readonly<Record<string, string>> = {
  lax: 'SameSite=Lax, unless other sites embed yours or post to it.',
  strict: 'SameSite=Strict, or SameSite=Lax if links from other sites shall find the user logged in.',
  none: 'SameSite=None with Secure, or SameSite=Lax if no other site embeds yours.',
  posted: 'SameSite=None with Secure, for it is read where another site sends the user back by posting a form, which brings no Lax or Strict cookie.',
};

/** One report; without texts for a report that has no edits to offer. */
export function missingOf(cookie: string | undefined, when = '', lax?: string, none?: string, value = 'lax'): Report {
  const data = { cookie: cookie === undefined ? 'This cookie' : `The cookie "${cookie}"`, when: when === '' ? '' : ` when ${when}`, advice: ADVICE[value] as string };
  return { messageId: 'missing', data, suggestions: lax === undefined || none === undefined ? [] : suggestions(lax, none) };
}

export function missing(name: string, cookie: string | undefined, lax: string, none: string, { when, posted, ...setting }: Missing = {}): RuleTester.InvalidTestCase {
  if (posted) {
    const report = missingOf(cookie, when, lax, none, 'posted');
    return reported(name, lax, [{ ...report, suggestions: [...report.suggestions.slice(2), ...report.suggestions.slice(0, 2)] }], { ...setting, fix: false });
  }
  const value = setting.options?.value ?? 'lax';
  const wanted = suggestions(lax, none).find(({ messageId }) => messageId.toLowerCase() === `use${value}`) as Suggested;
  return reported(name, lax, [missingOf(cookie, when, lax, none, value)], { ...setting, output: wanted.code });
}
