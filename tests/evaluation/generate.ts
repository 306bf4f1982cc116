/** Programs that set cookies whose SameSite and Secure depend on conditions, in the ways of real code. */
import fc from 'fast-check';
import { Writer, type Piece } from './writer.js';

export type Arb = fc.Arbitrary<Piece>;

export const of = (...texts: readonly string[]): Arb => fc.constantFrom(...texts).map((text) => () => text);
/** Deep inside, the first of the choices is taken: programs stay as small as real ones. */
const LEVELS = fc.createDepthIdentifier();
export const pick = (...arbs: readonly Arb[]): Arb => fc.oneof({ withCrossShrink: true, depthIdentifier: LEVELS, depthSize: 'small', maxDepth: 4 }, ...arbs);

const live: Piece = (to) => to.shared('live', "const { live } = require('./config');");
const config: Piece = (to) => to.shared('config', "const config = require('./config');");
const isProd: Piece = (to) => to.shared('isProd', "const isProd = process.env.NODE_ENV === 'production';");
const fast: Piece = (to) => `${config(to)}.fast`;

/** What is not resolved, and not yet a condition of the code. */
const bare: Arb = fc.constantFrom<Piece>(live, fast, () => 'process.env.BETA', (to) => (to.inHandler ? 'req.secure' : live(to)));

const tested: Arb = fc.constantFrom<Piece>(
  (to) => `!${live(to)}`,
  isProd,
  () => "process.env.NODE_ENV === 'production'",
  () => "process.env.NODE_ENV !== 'production'",
  () => "'staging' === process.env.NODE_ENV",
  () => '!process.env.BETA',
  (to) => `!${isProd(to)}`,
  (to) => `!${fast(to)}`,
  () => 'process.env.BETA === undefined',
);

const both = (a: Arb, operator: string, b: Arb): Arb => fc.tuple(a, b).map(([x, y]) => (to) => `(${x(to)} ${operator} ${y(to)})`);
const named = (stem: string, inner: Arb): Arb =>
  fc.tuple(inner, fc.boolean()).map(([value, outside]) => (to) => {
    const name = to.fresh(stem);
    if (outside) to.module.push(to.outside(() => `const ${name} = ${value(to)};`));
    else to.body.push(`const ${name} = ${value(to)};`);
    return name;
  });

const shallow = pick(bare, tested);
export const condition: Arb = pick(
  shallow,
  both(shallow, '&&', shallow),
  both(shallow, '||', shallow),
  both(shallow, '&&', both(shallow, '||', shallow)),
  shallow.map((x) => (to) => `!!(${x(to)})`),
  shallow.map((x) => (to) => `Boolean(${x(to)})`),
  shallow.map((x) => (to) => `!(${x(to)})`),
  named('on', pick(tested, both(shallow, '||', shallow))),
);

/** A condition of which no part stands alone: its outcome is a value whose worlds count. */
const judged: Arb = pick(tested, both(tested, '&&', tested), both(tested, '||', tested), tested.map((x) => (to) => `!!(${x(to)})`));

/** The ways to choose between values of any kind: used for SameSite, Secure and whole objects alike. */
export function chosen(value: Arb, stem: string): readonly Arb[] {
  const two = fc.tuple(condition, value, value);
  const three = fc.tuple(condition, condition, value, value, value);
  return [
    two.map(([c, x, y]) => (to) => `(${c(to)} ? ${x(to)} : ${y(to)})`),
    fc.tuple(value, fc.boolean()).map(([x, outside]) => (to) => {
      const name = to.fresh(stem);
      if (outside) to.module.push(to.outside(() => `const ${name} = ${x(to)};`));
      else to.body.push(`const ${name} = ${x(to)};`);
      return name;
    }),
    two.map(([c, x, y]) => (to) => {
      const name = to.fresh(stem);
      to.body.push(`let ${name} = ${x(to)};`);
      const test = c(to);
      to.body.push(`if (${test}) {\n${to.inside(() => `${name} = ${y(to)};`)}\n}`);
      return name;
    }),
    three.map(([c, d, x, y, z]) => (to) => {
      const name = to.fresh(stem);
      to.body.push(`let ${name};`);
      const [first, second] = [c(to), d(to)];
      const blocks = [x, y, z].map((one) => `{\n${to.inside(() => `${name} = ${one(to)};`)}\n}`);
      to.body.push(`if (${first}) ${blocks[0]} else if (${second}) ${blocks[1]} else ${blocks[2]}`);
      return name;
    }),
    fc.tuple(two, condition).map(([[c, x, y], d]) => (to) => {
      const name = to.fresh(`${stem}Of`);
      to.module.push(to.outside(() => `function ${name}(on) {\n${to.inside(() => {
        to.body.push(`if (on) return ${x(to)};`);
        return `return ${y(to)};`;
      })}\n}`));
      return `(${d(to)} ? ${name}(${c(to)}) : ${name}(${d(to)}))`;
    }),
    two.map(([c, x, y]) => (to) => {
      const name = to.fresh(`${stem}For`);
      to.module.push(to.outside(() => `const ${name} = (on, other = ${y(to)}) => (on ? ${x(to)} : other);`));
      return `${name}(${c(to)})`;
    }),
    fc.tuple(value, value, value).map(([x, y, z]) => (to) => {
      const name = to.fresh(`${stem}In`);
      to.module.push(to.outside(() => `function ${name}(env) {\n${to.inside(() => {
        const [one, two, three] = [x(to), y(to), z(to)];
        return `switch (env) {\n  case 'production':\n    return ${one};\n  case 'test': {\n    return ${two};\n  }\n  default:\n    return ${three};\n}`;
      })}\n}`));
      return `${name}(process.env.NODE_ENV)`;
    }),
  ];
}

const word = of("'none'", "'lax'", "'strict'", "'none'");

export const { sameSite, secure } = fc.letrec<{ sameSite: Piece; secure: Piece }>((tie) => {
  const ss = tie('sameSite');
  const sec = tie('secure');
  return {
    sameSite: pick(
      word,
      of('undefined', 'false', "''"),
      fc.tuple(condition, word).map(([c, x]) => (to) => `(${c(to)} && ${x(to)})`),
      ...chosen(ss, 'site'),
      fc.tuple(ss, word).map(([x, y]) => (to) => `(${x(to)} || ${y(to)})`),
      fc.tuple(ss, word).map(([x, y]) => (to) => {
        to.complete = false; // what is falsy on the left may be nullish or not
        return `(${x(to)} ?? ${y(to)})`;
      }),
      fc.constantFrom(' ?? ', ' || ').map((operator) => (to) => {
        to.complete = false;
        return `(${config(to)}.given${operator}'lax')`;
      }),
    ),
    secure: pick(
      of('true', 'false', 'undefined'),
      judged,
      bare.map((x) => (to) => {
        to.complete = false;
        return x(to);
      }),
      ...chosen(sec, 'safe'),
      fc.tuple(judged, sec).map(([c, x]) => (to) => `(${c(to)} && ${x(to)})`),
      fc.tuple(judged, sec).map(([c, x]) => (to) => `(${c(to)} || ${x(to)})`),
    ),
  };
});

const keyed = (key: string, value: Arb): fc.Arbitrary<readonly [string, Piece]> => value.map((x) => [key, x] as const);
const attribute: fc.Arbitrary<readonly [string, Piece]> = fc.oneof(
  { withCrossShrink: true },
  keyed('sameSite', sameSite),
  keyed('secure', secure),
  keyed('httpOnly', of('true', 'false')),
  keyed('maxAge', pick(of('900000', '0'), condition.map((c) => (to) => `(${c(to)} ? 900000 : 0)`))),
);

const at = (name: string, key: string, dotted: boolean): string => (dotted ? `${name}.${key}` : `${name}['${key}']`);

/** One thing done to an object that a variable holds. */
function change(object: Arb): fc.Arbitrary<(name: string) => Piece> {
  const set = fc.tuple(attribute, fc.boolean()).map(([[key, value], dotted]) => (name: string): Piece => (to) => `${at(name, key, dotted)} = ${value(to)};`);
  const drop = fc.constantFrom('sameSite', 'secure').map((key) => (name: string): Piece => () => `delete ${name}.${key};`);
  const assign = object.map((x) => (name: string): Piece => (to) => `Object.assign(${name}, ${x(to)});`);
  const rewrite = attribute.map(([key, value]) => (name: string): Piece => (to) => `${name} = { ...${name}, ${key}: ${value(to)} };`);
  const one = fc.oneof({ withCrossShrink: true }, set, drop, assign, rewrite);
  const block = (parts: readonly ((name: string) => Piece)[], name: string, to: Writer): string =>
    `{\n${to.inside(() => {
      for (const part of parts) to.body.push(part(name)(to));
    })}\n}`;
  const some = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { withCrossShrink: true },
    one,
    fc.tuple(condition, some).map(([c, parts]) => (name: string): Piece => (to) => `if (${c(to)}) ${block(parts, name, to)}`),
    fc.tuple(condition, attribute).map(([c, [key, value]]) => (name: string): Piece => (to) => `${c(to)} && (${name}.${key} = ${value(to)});`),
    fc.tuple(condition, some, some).map(([c, yes, no]) => (name: string): Piece => (to) => `if (${c(to)}) ${block(yes, name, to)} else ${block(no, name, to)}`),
    fc.tuple(condition, condition, some, some).map(([c, d, x, y]) => (name: string): Piece => (to) => {
      const [first, second] = [c(to), d(to)];
      return `if (${first}) ${block(x, name, to)} else if (${second}) ${block(y, name, to)}`;
    }),
    fc.tuple(some, some).map(([x, y]) => (name: string): Piece => (to) => `switch (process.env.NODE_ENV) {\n  case 'production':\n    ${block(x, name, to)}\n    break;\n  default:\n    ${block(y, name, to)}\n}`),
  );
}

/** Changes in code that need not be followed, and must not be misread. */
const hidden = fc.tuple(attribute.filter(([key]) => key !== 'maxAge'), fc.integer({ min: 0, max: 6 })).map(([[key, value], kind]) => (name: string): Piece => (to) => {
  to.complete = false;
  const set = `${name}.${key} = ${value(to)};`;
  switch (kind) {
    case 0:
      return `try { ${set} } catch {}`;
    case 1:
      return `for (const one of [1]) { ${set} }`;
    case 2:
      return `[1].forEach(() => { ${set} });`;
    case 3:
      return `(() => { ${set} })();`;
    case 4:
      return `{ const same = ${name}; same.${key} = ${value(to)}; }`;
    case 5:
      return `${name}.${key} ??= ${value(to)};`;
    default: {
      const tweak = to.fresh('tweak');
      to.module.push(to.outside(() => `function ${tweak}(o) { o.${key} = ${value(to)}; }`));
      return `${tweak}(${name});`;
    }
  }
});

export const { object } = fc.letrec<{ object: Piece }>((tie) => {
  const inner = tie('object');
  const property: Arb = pick(
    attribute.map(([key, value]) => (to) => `${key}: ${value(to)}`),
    attribute.map(([key, value]) => (to) => `'${key}': ${value(to)}`),
    inner.map((x) => (to) => `...${x(to)}`),
    fc.tuple(condition, inner, inner).map(([c, x, y]) => (to) => `...(${c(to)} ? ${x(to)} : ${y(to)})`),
    fc.tuple(condition, inner).map(([c, x]) => (to) => `...(${c(to)} && ${x(to)})`),
    fc.tuple(condition, inner).map(([c, x]) => (to) => `...(${c(to)} ? ${x(to)} : undefined)`),
  );
  const literal: Arb = fc
    .tuple(fc.array(property, { maxLength: 3 }), fc.constantFrom('one', 'many', 'comma'))
    .map(([list, style]) => (to) => {
      const texts = withoutTwins(list.map((x) => x(to)));
      if (style === 'one' || texts.length === 0) return `{ ${texts.join(', ')} }`;
      return `{\n${texts.map((text) => `  ${text}`).join(',\n')}${style === 'comma' ? ',' : ''}\n}`;
    });
  const changed: Arb = fc.tuple(literal, fc.array(fc.oneof({ weight: 6, arbitrary: change(literal) }, { weight: 1, arbitrary: hidden }), { minLength: 1, maxLength: 3 })).map(([x, list]) => (to) => {
    const name = to.fresh('options');
    to.body.push(`let ${name} = ${x(to)};`);
    for (const part of list) to.body.push(part(name)(to));
    return name;
  });
  return {
    object: pick(
      literal,
      changed,
      ...chosen(literal, 'opts'),
      inner.map((x) => (to) => `Object.freeze(${x(to)})`),
      fc.tuple(inner, inner).map(([x, y]) => (to) => `Object.assign({}, ${x(to)}, ${y(to)})`),
      fc.tuple(condition, inner, inner).map(([c, x, y]) => (to) => `Object.assign({}, ${x(to)}, ${c(to)} ? ${y(to)} : {})`),
      fc.tuple(condition, sameSite, secure).map(([c, x, y]) => (to) => {
        const name = to.fresh('make');
        to.module.push(to.outside(() => `function ${name}(live2) {\n${to.inside(() => {
          to.body.push(`const sameSite = live2 ? ${x(to)} : 'lax';`, `const secure = ${y(to)};`);
          return 'return { sameSite, secure };';
        })}\n}`));
        return `${name}(${c(to)})`;
      }),
    ),
  };
});

/** A literal that gives a key twice is no code that anyone writes. */
const withoutTwins = (texts: readonly string[]): readonly string[] => {
  const keyOf = (text: string): string => /^'?(\w+)'?: /.exec(text)?.[1] ?? text;
  return texts.filter((text, i) => texts.findIndex((other) => keyOf(other) === keyOf(text)) === i);
};
