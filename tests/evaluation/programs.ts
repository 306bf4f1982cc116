/** Whole programs: calls that set cookies from options or from text, and what surrounds them. */
import fc from 'fast-check';
import { chosen, condition, object, of, pick, type Arb } from './generate.js';
import { Writer, type Piece } from './writer.js';

export interface Program {
  readonly code: string;
  /** Whether every defect of it must be found. */
  readonly complete: boolean;
}

type Call = (name: string) => Piece;

const optionCall: fc.Arbitrary<Call> = fc.oneof(
  { withCrossShrink: true },
  object.map((x) => (name: string): Piece => (to) => `res.cookie('${name}', '${name}v', ${x(to)})`),
  object.map((x) => (name: string): Piece => (to) => {
    to.shared('serialize', "const { serialize } = require('cookie');");
    return `res.setHeader('Set-Cookie', serialize('${name}', '${name}v', ${x(to)}))`;
  }),
  fc.constant((name: string): Piece => () => `res.cookie('${name}', '${name}v')`),
);

const SEGMENTS = ['SameSite=None', 'Secure', 'SameSite=Lax', 'Path=/', 'HttpOnly', 'secure', 'samesite=none', 'Max-Age=0'] as const;
const segment = fc.constantFrom(...SEGMENTS);
const fragment: Arb = fc.array(segment, { minLength: 1, maxLength: 2 }).map((list) => () => `'${list.map((one) => `; ${one}`).join('')}'`);
const part: Arb = pick(
  fragment,
  of("''"),
  fc.tuple(condition, fragment).map(([c, x]) => (to) => `(${c(to)} ? ${x(to)} : '')`),
  ...chosen(fragment, 'part'),
  ...chosen(pick(fragment, of("''")), 'tail'),
  fc.tuple(condition, segment, segment).map(([c, x, y]) => (to) => `('; ' + (${c(to)} ? '${x}' : '${y}'))`),
  fc.tuple(condition).map(([c]) => (to) => `('; SameSite=' + (${c(to)} ? 'None' : 'Lax'))`),
);
const parts = fc.array(part, { maxLength: 4 });
const start = (name: string): string => `'${name}=${name}v'`;

const joined: fc.Arbitrary<Call> = fc
  .tuple(fc.array(fc.tuple(segment, fc.option(condition)), { maxLength: 4 }), fc.array(fc.tuple(condition, segment), { maxLength: 2 }), fc.boolean())
  .map(([list, pushed, filters]) => (name) => (to) => {
    const elements = list.map(([x, c]) => (c && filters ? `${c(to)} && '${x}'` : `'${x}'`));
    const array = `[${[start(name), ...elements].join(', ')}]`;
    const end = `${filters ? '.filter(Boolean)' : ''}.join('; ')`;
    if (pushed.length === 0) return array + end;
    const variable = to.fresh('segments');
    to.body.push(`const ${variable} = ${array};`);
    for (const [c, x] of pushed) to.body.push(`if (${c(to)}) ${variable}.push('${x}');`);
    return variable + end;
  });

const text: fc.Arbitrary<Call> = fc.oneof(
  { withCrossShrink: true },
  parts.map((list) => (name: string): Piece => (to) => [start(name), ...list.map((x) => x(to))].join(' + ')),
  parts.map((list) => (name: string): Piece => (to) => `\`${name}=${name}v${list.map((x) => `\${${x(to)}}`).join('')}\``),
  parts.map((list) => (name: string): Piece => (to) => {
    const variable = to.fresh('text');
    to.body.push(`let ${variable} = ${start(name)};`);
    for (const x of list) to.body.push(`${variable} += ${x(to)};`);
    return variable;
  }),
  fc.tuple(fc.array(fc.tuple(condition, part, fc.option(part)), { maxLength: 3 }), fc.boolean()).map(([list, whole]) => (name: string): Piece => (to) => {
    const variable = to.fresh('text');
    to.body.push(`let ${variable} = ${start(name)};`);
    for (const [c, x, y] of list) {
      const add = (one: Piece): string => `{\n${to.inside(() => `${variable} ${whole ? `= ${variable} +` : '+='} ${one(to)};`)}\n}`;
      to.body.push(`if (${c(to)}) ${add(x)}${y ? ` else ${add(y)}` : ''}`);
    }
    return variable;
  }),
  fc.tuple(condition, parts, parts).map(([c, x, y]) => (name: string): Piece => (to) => {
    const whole = (list: readonly Piece[]): string => [start(name), ...list.map((one) => one(to))].join(' + ');
    return `${c(to)} ? ${whole(x)} : ${whole(y)}`;
  }),
  joined,
);

const textCall: fc.Arbitrary<Call> = fc.tuple(text, fc.integer({ min: 0, max: 2 })).map(([x, kind]) => (name) => (to) => {
  const value = x(name)(to);
  return [`document.cookie = ${value}`, `res.setHeader('Set-Cookie', ${value})`, `res.append('Set-Cookie', [${value}])`][kind] as string;
});

/** What stands around the call. */
type Place = (call: Call, name: string) => (to: Writer) => void;

const marked = (call: Call, name: string, to: Writer, before = ''): string => {
  const { body } = to;
  const mine: string[] = [];
  to.body = mine;
  const text = call(name)(to);
  to.body = body;
  return [...mine, `/*probe ${name}*/`, `${before}${text};`].join('\n');
};
const block = (code: string): string => `{\n  ${code.replace(/\n/g, '\n  ')}\n}`;

const place: fc.Arbitrary<Place> = fc.oneof(
  { withCrossShrink: true },
  fc.constant<Place>((call, name) => (to) => void to.body.push(marked(call, name, to))),
  condition.map<Place>((c) => (call, name) => (to) => void to.body.push(`if (${c(to)}) ${block(marked(call, name, to, 'return '))}`)),
  condition.map<Place>((c) => (call, name) => (to) => void to.body.push(`if (${c(to)}) ${block(marked(call, name, to))}`)),
  condition.map<Place>((c) => (call, name) => (to) => {
    to.body.push(`if (${c(to)}) return;`);
    to.body.push(marked(call, name, to));
  }),
  condition.map<Place>((c) => (call, name) => (to) => {
    const test = c(to);
    to.body.push(marked(call, name, to, `${test} && `).replace(/ && document\.cookie = ([^]*);$/, ' && (document.cookie = $1);'));
  }),
  fc.tuple(condition, condition).map<Place>(([c, d]) => (call, name) => (to) => {
    const [first, second] = [c(to), d(to)];
    to.body.push(`if (${first}) {\n  console.log('first');\n} else if (${second}) ${block(marked(call, name, to))}`);
  }),
);

const writes = (call: fc.Arbitrary<Call>, maxLength: number): fc.Arbitrary<Program> =>
  fc.array(fc.tuple(place, call), { minLength: 1, maxLength }).map((list) => {
    const to = new Writer();
    for (const [i, [around, call]] of list.entries()) around(call, `c${i + 1}`)(to);
    return { code: to.program().replace(/\bconsole\.log\('first'\);/g, ';'), complete: to.complete };
  });

export const withOptions = writes(optionCall, 2);
export const withText = writes(textCall, 1);
