/** Cookies that go without SameSite for the sake of clients that misread None. */
import { fine } from '../tester.js';

const NONE = "{ sameSite: 'none', secure: true }";

export const companions = [
  fine('a companion by its usual name', `res.cookie('sid', id, ${NONE});\nres.cookie('sid-legacy', id, { secure: true });`),
  fine('in other functions', `const a = (res, id) => res.cookie('sid', id, ${NONE});\nconst b = (res, id) => res.cookie('sid-legacy', id, { secure: true });`),
  fine('with legacy in front', `res.cookie('sid', id, ${NONE});\nres.cookie('legacy_sid', id, { secure: true });`),
  fine('whatever else is wrong with it, which is another rule', `res.cookie('sid', id, ${NONE});\nres.cookie('sid-legacy', other);`),
  fine('a suffix of its own, with the same value and Secure', `res.cookie('sid', id, ${NONE});\nres.cookie('sid-samesite-unset', id, { secure: true });`),
  fine('as texts', "res.setHeader('Set-Cookie', ['sid=1; SameSite=None; Secure', 'sid-legacy=1; Secure']);"),
  fine('names that share an unknown part', `res.cookie(name, id, ${NONE});\nres.cookie(\`\${name}-legacy\`, id, { secure: true });`),
];

const IMPORT = "import { isSameSiteNoneCompatible } from 'should-send-same-site-none';";
const PARSER = "import parse from 'ua-parser-js';";

export const clients = [
  fine('a library that knows the clients', "res.cookie('a', id, { secure: true, ...(isSameSiteNoneCompatible(agent) && { sameSite: 'none' }) });", { before: IMPORT }),
  fine('in a branch', `if (isSameSiteNoneCompatible(agent)) res.cookie('a', id, ${NONE});\nelse res.cookie('a', id, { secure: true });`, { before: IMPORT }),
  fine('behind a return', `function set(res) {\n  if (isSameSiteNoneCompatible(agent)) return res.cookie('a', id, ${NONE});\n  res.cookie('a', id, { secure: true });\n}`, { before: IMPORT }),
  fine('a library that takes the User-Agent apart', "const { os } = parse(header);\nres.cookie('a', id, { secure: true, sameSite: os.name === 'iOS' ? undefined : 'none' });", { before: PARSER }),
  fine('in a branch on what it found', `const { os } = parse(header);\nif (os.name === 'iOS') res.cookie('a', id, { secure: true });\nelse res.cookie('a', id, ${NONE});`, { before: PARSER }),
  fine('by hand, which is another rule', "res.cookie('a', id, { secure: true, sameSite: /iPhone/.test(req.get('user-agent')) ? undefined : 'none' });"),
];
