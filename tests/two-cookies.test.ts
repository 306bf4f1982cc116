/**
 * The pair of cookies for clients that misread SameSite=None, as a site owner writes it: an Express program that sets and
 * reads it, and the two Set-Cookie headers. They are right, so no preset says a word. What somebody may get wrong in them is
 * reported where it is wrong, and by the rule that it is about.
 */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import samesite from '../src/plugin/index.js';

const PROGRAM = `
import cookieParser from 'cookie-parser';
import express from 'express';

const app = express();
app.use(cookieParser());

app.get('/remember', (req, res) => {
  const visitor = req.query.visitor;
  res.cookie('3pcookie', visitor, { path: '/', httpOnly: true, secure: true, sameSite: 'none' });
  res.cookie('3pcookie-legacy', visitor, { path: '/', httpOnly: true, secure: true });
  res.send('You are remembered.');
});

app.get('/', (req, res) => {
  let visitor = null;
  if (req.cookies['3pcookie']) {
    visitor = req.cookies['3pcookie'];
  } else if (req.cookies['3pcookie-legacy']) {
    visitor = req.cookies['3pcookie-legacy'];
  }
  res.send(visitor === null ? 'Who are you?' : 'Welcome back.');
});

app.listen(3000);
`;

const HEADERS = `
export function remember(res) {
  res.append('Set-Cookie', '3pcookie=value; SameSite=None; Secure');
  res.append('Set-Cookie', '3pcookie-legacy=value; Secure');
}
`;

type Preset = keyof typeof samesite.configs;
const PRESETS = Object.keys(samesite.configs) as Preset[];

const lint = (code: string, preset: Preset, options?: object): readonly string[] =>
  new Linter()
    .verify(code, [samesite.configs[preset], options ? { rules: { 'samesite/legacy-cookie-fallback': ['error', options] } } : {}])
    .map(({ ruleId, messageId, line, column, endColumn }) => {
      const place = code.split('\n')[line - 1]!.slice(column - 1, endColumn! - 1);
      return `${ruleId?.replace('samesite/', '') ?? 'fatal'} ${messageId ?? ''}: ${place}`;
    });

describe.each(PRESETS)('%s says nothing of', (preset) => {
  it('the program', () => {
    expect(lint(PROGRAM, preset)).toEqual([]);
    expect(lint(PROGRAM, preset, { require: true })).toEqual([]);
  });

  it('the headers', () => {
    expect(lint(HEADERS, preset)).toEqual([]);
    for (const line of HEADERS.trim().split('\n').slice(1, -1)) expect(lint(line.replace('-legacy=value', '=value; SameSite=None'), preset)).toEqual([]);
  });
});

interface Mutation {
  readonly what: string;
  readonly code?: string;
  /** What is replaced by what. */
  readonly by: readonly (readonly [from: string, to: string])[];
  readonly options?: object;
  readonly reports: readonly string[];
}

const COMPANION = "res.cookie('3pcookie-legacy', visitor, { path: '/', httpOnly: true, secure: true });";
const companion = (to: string): Mutation['by'] => [[COMPANION, to]];

const MUTATIONS: readonly Mutation[] = [
  {
    what: 'the companion has SameSite=None',
    by: companion("res.cookie('3pcookie-legacy', visitor, { path: '/', httpOnly: true, secure: true, sameSite: 'none' });"),
    reports: ["legacy-cookie-fallback companionWithSameSite: 'none'"],
  },
  {
    what: 'the companion has SameSite=Lax',
    by: companion("res.cookie('3pcookie-legacy', visitor, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' });"),
    reports: ["legacy-cookie-fallback companionWithSameSite: 'lax'"],
  },
  {
    what: 'the companion goes without Secure',
    by: companion("res.cookie('3pcookie-legacy', visitor, { path: '/', httpOnly: true });"),
    reports: ['legacy-cookie-fallback companionWithoutSecure: cookie'],
  },
  {
    what: 'the companion has another value',
    by: companion("res.cookie('3pcookie-legacy', 'somebody', { path: '/', httpOnly: true, secure: true });"),
    reports: ["legacy-cookie-fallback otherValue: 'somebody'"],
  },
  {
    what: 'the companion has another path',
    by: companion("res.cookie('3pcookie-legacy', visitor, { path: '/remember', httpOnly: true, secure: true });"),
    reports: ["legacy-cookie-fallback otherAttribute: '/remember'"],
  },
  {
    what: 'the companion has a domain',
    by: companion("res.cookie('3pcookie-legacy', visitor, { path: '/', domain: 'example.com', httpOnly: true, secure: true });"),
    reports: ["legacy-cookie-fallback otherAttribute: 'example.com'"],
  },
  {
    what: 'the companion can be read by scripts',
    by: companion("res.cookie('3pcookie-legacy', visitor, { path: '/', httpOnly: false, secure: true });"),
    reports: ['legacy-cookie-fallback otherAttribute: false'],
  },
  {
    what: 'the first cookie goes without Secure',
    by: [["httpOnly: true, secure: true, sameSite: 'none'", "httpOnly: true, sameSite: 'none'"]],
    reports: ["none-requires-secure noneWithoutSecure: 'none'"],
  },
  {
    what: 'the first cookie goes without SameSite',
    by: [[", sameSite: 'none'", '']],
    // Then there is no pair: both are cookies without SameSite.
    reports: ['require-samesite missing: cookie', 'require-samesite missing: cookie'],
  },
  {
    what: 'the first cookie is None by a typing error',
    by: [["sameSite: 'none'", "sameSite: 'non'"]],
    reports: ["valid-samesite throws: 'non'", 'require-samesite missing: cookie'],
  },
  {
    what: 'there is no companion, though one is required',
    by: [[`${COMPANION}\n`, '']],
    options: { require: true },
    reports: ['legacy-cookie-fallback noCompanion: cookie'],
  },
  {
    what: 'the old name is looked at first',
    by: [
      ["if (req.cookies['3pcookie']) {\n    visitor = req.cookies['3pcookie'];", "if (req.cookies['@']) {\n    visitor = req.cookies['@'];"],
      ["if (req.cookies['3pcookie-legacy']) {\n    visitor = req.cookies['3pcookie-legacy'];", "if (req.cookies['3pcookie']) {\n    visitor = req.cookies['3pcookie'];"],
      ["['@']) {", "['3pcookie-legacy']) {"],
      ["['@'];", "['3pcookie-legacy'];"],
    ],
    reports: ["legacy-cookie-fallback oldNameFirst: req.cookies['3pcookie-legacy']"],
  },
  {
    what: 'the old name alone is read',
    by: [["  if (req.cookies['3pcookie']) {\n    visitor = req.cookies['3pcookie'];\n  } else if", '  if']],
    reports: ["legacy-cookie-fallback oldNameOnly: req.cookies['3pcookie-legacy']"],
  },
  {
    what: 'the new name alone is read',
    by: [[" else if (req.cookies['3pcookie-legacy']) {\n    visitor = req.cookies['3pcookie-legacy'];\n  }", '']],
    reports: ["legacy-cookie-fallback noFallback: req.cookies['3pcookie']"],
  },
  {
    what: 'the pair is withheld by the User-Agent',
    by: [["sameSite: 'none'", "sameSite: /iPhone OS 12/.test(req.get('user-agent')) ? undefined : 'none'"]],
    reports: ["no-user-agent-sniffing sniffed: /iPhone OS 12/.test(req.get('user-agent'))"],
  },
  {
    what: 'the header of the companion has SameSite',
    code: HEADERS,
    by: [['3pcookie-legacy=value; Secure', '3pcookie-legacy=value; SameSite=None; Secure']],
    reports: ['legacy-cookie-fallback companionWithSameSite: SameSite=None'],
  },
  {
    what: 'the header of the companion goes without Secure',
    code: HEADERS,
    by: [['3pcookie-legacy=value; Secure', '3pcookie-legacy=value']],
    reports: ['legacy-cookie-fallback companionWithoutSecure: 3pcookie-legacy=value'],
  },
  {
    what: 'the header of the companion has another value',
    code: HEADERS,
    by: [['3pcookie-legacy=value', '3pcookie-legacy=other']],
    reports: ['legacy-cookie-fallback otherValue: 3pcookie-legacy=other'],
  },
  {
    what: 'the header of the first goes without Secure',
    code: HEADERS,
    by: [['SameSite=None; Secure', 'SameSite=None']],
    reports: ['none-requires-secure noneWithoutSecure: SameSite=None'],
  },
];

describe('what is wrong is reported at its place, by its rule, once', () => {
  it.each(MUTATIONS.map((mutation) => [mutation.what, mutation] as const))('%s', (_, { code = PROGRAM, by, options, reports }) => {
    const mutated = by.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    }, code);
    for (const preset of ['strict', 'audit', 'all'] as const) expect(lint(mutated, preset, options)).toEqual(reports);
  });
});
