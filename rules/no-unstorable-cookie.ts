import { defectRule } from '../src/cookie/index.js';

export default defectRule({
  name: 'no-unstorable-cookie',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow cookies that browsers drop, or read otherwise than they are meant',
      recommended: 'error',
      cwe: ['CWE-628', 'CWE-1004'],
      owasp: ['WSTG-SESS-02'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      httpOnlyFromScript:
        '{{cookie}} says HttpOnly{{when}}, and {{api}} runs in a script: no script may set or change such a cookie, so browsers ignore the whole write. Leave HttpOnly out, or set the cookie on the server.',
      httpOnlyLeftOut:
        '{{cookie}} says `httpOnly`{{when}}, which {{api}} leaves out: any script in the page can read the cookie. Set it on the server to keep scripts away from it.',
      flagSaysNo:
        '{{cookie}} says `{{text}}`{{when}}, and is {{name}} all the same: browsers look whether the attribute is there, not at its value. Write `{{name}}`, or leave it out.',
      tooLong:
        '{{cookie}} has a name and value of at least {{octets}} octets{{when}}: browsers drop a cookie with more than 4,096. Keep the data on the server or in another storage, and only a key to it in the cookie.',
      attributeTooLong:
        '{{cookie}} has a {{name}} of {{octets}} octets{{when}}: browsers skip an attribute with more than 1,024, so the cookie is stored as if it had no {{name}}. Shorten it.',
      controlCharacter:
        '{{cookie}} holds a control character ({{character}}){{when}}: browsers drop the whole cookie, and servers such as Node.js refuse to send it. Take the character out, or encode the value.',
      unreadMaxAge:
        '{{cookie}} has the Max-Age `{{text}}`{{when}}, which browsers do not read: the cookie is gone when the browser is closed. Write a whole number of seconds.',
      unreadExpires:
        '{{cookie}} has the Expires date `{{text}}`{{when}}, which browsers do not read: the cookie stays until the browser is closed, whatever the date. Write it as `toUTCString()` prints it, or use Max-Age.',
      refused: '{{cookie}} has the {{option}} `{{text}}`{{when}}, which {{api}} refuses: {{why}}. The call throws, and no cookie is set.',
      overruled:
        '{{cookie}} says `{{text}}`{{when}}, to no effect: `{{other}}` stands behind it, and of two attributes with one name browsers take the last. Keep the one that is meant.',
      domainWithScheme:
        '{{cookie}} has the Domain `{{text}}`{{when}}, a URL: it matches no host, so browsers drop the cookie wherever it is set. Write the host alone.',
      domainWithPort:
        '{{cookie}} has the Domain `{{text}}`{{when}}, with a port: it matches no host, so browsers drop the cookie wherever it is set. Cookies do not tell ports apart: write the host alone.',
      domainWithDots:
        '{{cookie}} has the Domain `{{text}}`{{when}}, with two dots in a row: it matches no host, so browsers drop the cookie wherever it is set. Take one dot out.',
      domainWithStar:
        '{{cookie}} has the Domain `{{text}}`{{when}}, with a star: it matches no host, so browsers drop the cookie wherever it is set. A Domain holds for all subdomains anyhow: write it without the star.',
      folded:
        '{{cookie}} swallows the cookie {{name}} behind a comma{{when}}: a comma separates nothing in Set-Cookie, so browsers store one cookie with a broken attribute. Send a Set-Cookie header for each.',
      joinedTexts:
        'Commas join these cookies into one text, and a comma separates nothing in Set-Cookie: browsers store the first cookie alone, with a broken attribute. Send a Set-Cookie header for each.',
      joinedArray:
        'This array becomes one header value with commas{{when}}, for a value in `Headers` is a string: browsers store one broken cookie and lose the others. Append a Set-Cookie header for each.',
      misreadArguments:
        '{{api}} takes one object in the version in use, and makes `{{gives}}` of these arguments: the cookie that is meant is never set. Give it an object with name, value and attributes.',
      overwritten:
        '{{lost}} in line {{line}} never reaches the browser{{when}}: this call puts another Set-Cookie header in its place. Add a header instead, or set both cookies in one array.',
      removeHttpOnly: 'Leave HttpOnly out: scripts can then read the cookie.',
      removeOption: 'Leave `httpOnly` out.',
      keepFlag: 'Write `{{name}}` without a value.',
      removeFlag: 'Leave {{name}} out: {{consequence}}.',
      removeLineBreaks: 'Take the line breaks out.',
      saySeconds: 'Write `{{seconds}}`, in seconds.',
      useExpires: 'Use Expires: {{date}}.',
      sayDate: 'Write the date as browsers read it: {{date}}.',
      useUtcString: 'Print the date with `toUTCString()`.',
      useMaxAge: 'Use Max-Age=0, which deletes the cookie.',
      removeThis: 'Take `{{text}}` out.',
      removeOther: 'Take `{{text}}` out.',
      useText: 'Write `{{text}}`.',
      useHost: 'Use `{{host}}`: the cookie then goes to that host and all its subdomains.',
      removeDomain: 'Leave Domain out: the cookie then goes to the host alone that sets it.',
      useArray: 'Send an array: each cookie then has a header of its own.',
      usePairs: 'Write the headers as pairs, in which Set-Cookie may stand several times.',
      appendEach: 'Append each cookie in a call of its own.',
      useObject: 'Pass one object.',
      addInstead: 'Use `{{by}}()`, which keeps the cookies that are set already.',
    },
  },
  check({ problem, at, data, ways }, report) {
    report({
      at,
      messageId: problem,
      data,
      fix: ways.find(({ isPlain, edit }) => isPlain && edit)?.edit,
      suggest: ways.map(({ does, data: more = {}, edit }) => ({ messageId: does, data: more, edit })),
    });
  },
});
