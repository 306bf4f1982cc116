/** The fixes of all rules together: they settle within ESLint's passes, and then nothing changes any more. */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import plugin from '../../src/plugin/index.js';

const linter = new Linter();

function settled(code: string): { output: string; left: string[] } {
  const { output, messages } = linter.verifyAndFix(code, [plugin.configs.recommended]);
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  expect(messages.filter(({ fix }) => fix)).toEqual([]);
  expect(linter.verifyAndFix(output, [plugin.configs.recommended]).output).toBe(output);
  return { output, left: messages.map(({ messageId }) => messageId ?? '') };
}

describe('several rules on one cookie', () => {
  it.each([
    ['a key, and the Secure it then needs', "res.cookie('a', 'b', { samesite: 'none' });", "res.cookie('a', 'b', { sameSite: 'none', secure: true });"],
    ['a value, and the Secure it then needs', "res.cookie('a', 'b', { sameSite: 'nome' });", "res.cookie('a', 'b', { sameSite: 'none', secure: true });"],
    ['a text', "document.cookie = 'a=1; Same-Site=Nonee';", "document.cookie = 'a=1; SameSite=None; Secure';"],
    ['one after the other', "res.cookie('a', 'b');\nres.cookie('c', 'd', { sameSite: 'none' });", "res.cookie('a', 'b', { sameSite: 'lax' });\nres.cookie('c', 'd', { sameSite: 'none', secure: true });"],
    [
      'a const that two cookies share, each mended in its call',
      "const options = { sameSite: 'none' };\nres.cookie('a', 1, options);\nres.cookie('b', 2, options);",
      "const options = { sameSite: 'none' };\nres.cookie('a', 1, { ...options, secure: true });\nres.cookie('b', 2, { ...options, secure: true });",
    ],
    [
      'elements of one array',
      "res.setHeader('Set-Cookie', ['a=1', 'b=2; SameSite=None', 'c=3; SameSite=Laxx']);",
      "res.setHeader('Set-Cookie', ['a=1; SameSite=Lax', 'b=2; SameSite=None; Secure', 'c=3; SameSite=Lax']);",
    ],
    [
      'a header value that is a modelled call',
      "import { serialize } from 'cookie';\nres.setHeader('Set-Cookie', serialize('a', 'b'));",
      "import { serialize } from 'cookie';\nres.setHeader('Set-Cookie', serialize('a', 'b', { sameSite: 'lax' }));",
    ],
  ])('%s', (_, code, expected) => {
    expect(settled(code)).toEqual({ output: expected, left: [] });
  });

  it('leave to people what is a matter of judgement', () => {
    const code = "res.cookie('a', 'b', { sameSite: 'none', secure: isProd ? true : false });\nres.cookie('c', 'd', { sameSite: 'wide' });";
    expect(settled(code)).toEqual({ output: code, left: ['noneWithoutSecure', 'throws'] });
  });
});

it('a fragment that two cookies share is changed by a suggestion only', () => {
  const code = "const tail = '; path=/; SameSite=laxx';\ndocument.cookie = 'a=1' + tail;\ndocument.cookie = 'b=1' + tail;";
  const [message] = linter.verify(code, [plugin.configs.recommended]);
  expect(message?.fix).toBeUndefined();
  expect(message?.suggestions?.map(({ fix }) => fix.text)).toEqual(['lax']);
});

it('a compound assignment is left as it is', () => {
  const code = "const options = {};\noptions.secure ??= true;\nres.cookie('a', 'b', options);";
  const [message] = linter.verify(code, [plugin.configs.recommended]);
  expect(message?.suggestions?.map(({ desc }) => desc.split(':')[0])).toEqual(['Add SameSite=Lax', 'Add SameSite=Strict']);
});

describe('every suggestion', () => {
  const ERRORS = [
    "res.cookie('a', 'b', { path: '/' });",
    "res.cookie('a', 'b', { sameSite: live && 'lax' });",
    "res.cookie('a', 'b', { sameSite: 'none' });",
    "res.cookie('a', 'b', { sameSite: 'none', secure: a && b });",
    "res.cookie('a', 'b', { sameSite: 'wide' });",
    "document.cookie = 'a=1' + (live ? '; SameSite=Lax' : '');",
    "document.cookie = 'a=1; SameSite=None' + (live ? '; Secure' : '');",
    "let text = 'a=1';\nif (live) text += '; SameSite=Lax';\ndocument.cookie = text;",
    "import session from 'express-session';\napp.use(session({ sameSite: 'none' }));",
    'document.cookie = `a=${b};\\\r\n path=/`;',
  ];

  it.each(ERRORS)('of %s mends it', (code) => {
    const [message] = linter.verify(code, [plugin.configs.recommended]);
    expect(message?.suggestions?.length).toBeGreaterThan(0);
    for (const { fix, desc } of message?.suggestions ?? []) {
      const after = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
      expect({ desc, after, left: linter.verify(after, [plugin.configs.recommended]).map(({ message }) => message) }).toMatchObject({ left: [] });
    }
  });
});
