import { cookieRule, mistakeOf, secureNote, type Cookie, type Mistake, type SameSiteValue } from '../src/cookie/index.js';

export default cookieRule({
  name: 'valid-samesite',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require SameSite to be written so that the library and the browser understand it',
      recommended: 'error',
      cwe: ['CWE-1275', 'CWE-352'],
      owasp: ['WSTG-SESS-02', 'WSTG-SESS-05'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      unknownValue:
        '{{cookie}} has the SameSite value `{{text}}`{{when}}, which browsers do not know: they treat the cookie as if it said nothing. Use Strict, Lax or None.',
      noValue: '{{cookie}} has SameSite without a value{{when}}: browsers treat the cookie as if it said nothing. Use Strict, Lax or None.',
      throws: '{{cookie}} has the SameSite value `{{text}}`{{when}}, on which {{api}} throws: it is never set. Use {{taken}}.',
      letterCase:
        '{{cookie}} has the SameSite value `{{text}}`{{when}}, which {{api}} refuses for its letter case: it is never set. Write `{{right}}`.',
      omitted:
        '{{cookie}} has the SameSite value `{{text}}`{{when}}, which {{api}} leaves out: the cookie goes out without SameSite. Use {{taken}}.',
      withheld: '{{cookie}} has the SameSite value `{{text}}`{{when}}, with which {{api}} sends no cookie at all. Use {{taken}}.',
      noOption:
        '{{cookie}} cannot have SameSite: {{api}} has no SameSite option, so browsers disagree when to send the cookie. Set it by a Set-Cookie string (`document.cookie`) or on the server.',
      ignoredKey:
        '{{cookie}} says `{{text}}`{{when}}, which {{api}} ignores: it goes out without the SameSite that was meant. Write `{{key}}`.',
      throwsOnKey: '{{cookie}} says `{{text}}`{{when}}, on which {{api}} throws: it knows no such option. Write `{{key}}`.',
      ignoredAttribute:
        '{{cookie}} says `{{text}}`{{when}}, an attribute that browsers do not know: they treat the cookie as if it had no SameSite. Write `SameSite`.',
      wrongLevel: '`{{text}}` does nothing here{{when}}, so {{subject}} goes out without it: {{api}} reads it from {{place}}.',
      respell: 'Write `{{name}}`.',
      respellWithSecure: 'Write `{{name}}`, and add Secure, without which browsers reject SameSite=None.{{note}}',
      correct: 'Use SameSite={{value}}.',
      correctWithSecure: 'Use SameSite={{value}} with Secure, without which browsers reject it.{{note}}',
      move: 'Move it to {{place}}.',
      useLax: 'Use SameSite=Lax: sent when the user follows a link to your site, not with requests that other sites make.',
      useStrict: 'Use SameSite=Strict: never sent when the user comes from another site, not even by a link.',
      useNone: 'Use SameSite=None with Secure: sent with every request, also from pages of other sites that embed yours.',
    },
  },
  check(cookie, report) {
    const { manners, title, says } = cookie;
    if (manners.hasNoSameSite && cookie.hasValue && cookie.find(['deletion'], ({ deletion }) => !deletion))
      report({ at: cookie.place, messageId: 'noOption', data: { cookie: title, api: says } });
    const mistake = mistakeOf(cookie);
    if (!mistake) return;
    const { problem: messageId, at, text, when, meant, fix } = mistake;
    const { taken, sameSiteKey: key, attributesAt: place } = manners;
    const subject = title.replace(/^T/, 't');
    const data = { cookie: title, subject, text, api: says, when, right: meant ? cookie.spell(meant) : '', taken, key, place };
    report({ at, messageId, data, fix, suggest: suggestions(cookie, mistake) });
  },
});

/** What was plainly meant; where that is not plain all three values, the safest first. */
function suggestions({ manners, says }: Cookie, { remedy, use }: Mistake) {
  if (!remedy) return VALUES.map(([messageId, value]) => ({ messageId, data: {}, edit: use(value) }));
  const { does, value = '', withSecure, edit } = remedy;
  const messageId = does + (withSecure && does !== 'move' ? 'WithSecure' : '');
  const note = secureNote({ manners, says });
  const data = { value: value.charAt(0).toUpperCase() + value.slice(1), name: manners.sameSiteKey, place: manners.attributesAt, note };
  return [{ messageId, data, edit }];
}

const VALUES: readonly (readonly [messageId: string, value: SameSiteValue])[] = [
  ['useLax', 'lax'],
  ['useStrict', 'strict'],
  ['useNone', 'none'],
];
