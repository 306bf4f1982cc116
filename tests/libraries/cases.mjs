/** The options that every subject is run with, and how a program writes them. */

/** The standard cases by name; null stands for a call without options. */
const STANDARD = {
  'no options': null,
  none: { sameSite: 'none' },
  'none, secure: true': { sameSite: 'none', secure: true },
  'none, secure: false': { sameSite: 'none', secure: false },
  'none, secure: undefined': { sameSite: 'none', secure: undefined },
  lax: { sameSite: 'lax' },
  true: { sameSite: true },
  false: { sameSite: false },
  undefined: { sameSite: undefined },
  bogus: { sameSite: 'bogus' },
  'other letter case': { sameSite: 'NONE', secure: true },
  'misspelt key': { misspelt: 'none' },
  'secure: true': { secure: true },
  'httpOnly: true': { httpOnly: true },
  'httpOnly: false': { httpOnly: false },
  'httpOnly, path: undefined': { httpOnly: undefined, path: undefined },
  path: { path: '/sub' },
};

/** With `secure: true` some libraries refuse to work on a connection that they take for plain http. */
const PLAIN_HTTP = { 'secure: true over plain http': { secure: true } };

const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

/** The name and value of each option as the subject's library wants them, in source text. */
function entriesOf({ keys = {}, values = {}, misspelt = 'samesite' }, given) {
  return Object.entries(given).map(([key, value]) => [
    key === 'misspelt' ? misspelt : (keys[key] ?? key),
    literal(Object.hasOwn(values, value) ? values[value] : value),
    key,
  ]);
}

/**
 * Options in the forms in which programs write them.
 * @returns {{
 *   object: string,                      `{ secure: true }`, or `{}` for a call without options
 *   after: string,                       `, { secure: true }`, or nothing: one argument more
 *   more: string,                        `, secure: true`, or nothing: more keys of an object
 *   under: (key: string) => string,      `, key: { secure: true }`, or nothing
 *   positional: (from: number, at: Record<string, number>) => string,  `, undefined, true`: arguments from an index on
 * }}
 */
function written(subject, given) {
  const entries = entriesOf(subject, given ?? {});
  const pairs = entries.map(([key, value]) => `${key}: ${value}`).join(', ');
  const object = pairs === '' ? '{}' : `{ ${pairs} }`;
  const positional = (from, at) => {
    const found = [];
    for (const [, value, attribute] of entries) if (attribute in at) found[at[attribute] - from] = value;
    return Array.from(found, (value) => `, ${value ?? 'undefined'}`).join('');
  };
  return {
    object,
    after: given ? `, ${object}` : '',
    more: given ? `, ${pairs}` : '',
    under: (key) => (given ? `, ${key}: ${object}` : ''),
    positional,
  };
}

/** @returns the programs of a subject: what each case is called, its code, and whether it is run on plain http */
export function casesOf(subject) {
  const options = subject.options === false ? { 'no options': null } : { ...STANDARD, ...(subject.sends?.http ? PLAIN_HTTP : {}) };
  const named = Object.entries(options).filter(([name]) => !subject.without?.includes(name));
  const cases = named.map(([name, given]) => {
    const plainHttp = name in PLAIN_HTTP;
    return { name, plainHttp, code: dedent(subject.code(written(subject, given))), program: programOf(subject, written(subject, given)) };
  });
  for (const [name, one] of Object.entries(subject.also ?? {})) {
    const { code, program = code } = typeof one === 'string' ? { code: one } : one;
    cases.push({ name, plainHttp: false, code: dedent(code), program: dedent(program) });
  }
  return cases;
}

/** What is run is what is linted, but where a subject says that it cannot be. */
const programOf = ({ program, code }, options) => dedent((program ?? code)(options));

/** A template over several lines without its common indentation. */
function dedent(text) {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}
