/** The rooms of the house and who may import whom; docs/architecture.md says why. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { libraries } from '../src/catalog/index.js';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Import {
  readonly from: string;
  /** A file of the project, relative to its root, or a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .sort();

const sources = [...filesIn('src', '.ts'), ...filesIn('rules', '.ts')];

/** Every import and re-export, and every `import()` in a type or at run time. */
function importsOf(file: string): readonly Import[] {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (name: ts.Node, typeOnly: boolean): void => {
    if (!ts.isStringLiteral(name)) return;
    const to = name.text.startsWith('.') ? path.posix.join(path.posix.dirname(file), name.text).replace(/\.js$/, '.ts') : name.text;
    found.push({ from: file, to, typeOnly });
  };
  const namesAreTypes = (names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean =>
    names !== undefined && 'elements' in names && names.elements.length > 0 && names.elements.every((one) => 'isTypeOnly' in one && one.isTypeOnly);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { importClause: clause } = node;
      add(node.moduleSpecifier, clause !== undefined && (clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && namesAreTypes(clause.namedBindings))));
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly || namesAreTypes(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The string literals of a file. */
function stringsIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const imports = sources.flatMap(importsOf);
/** `src/browser`, `rules` … */
const roomOf = (file: string): string => (file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] as string));
const isOurs = (to: string): boolean => to.startsWith('src/') || to.startsWith('rules/');
const said = ({ from, to }: Import): string => `${from} imports ${to}`;

const GROUND = ['src/browser', 'src/catalog', 'src/evaluation'];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/browser': [],
  'src/catalog': [],
  'src/evaluation': [],
  'src/model': GROUND,
  'src/cookie': [...GROUND, 'src/model'],
  'src/request': [...GROUND, 'src/model'],
  rules: ['src/cookie', 'src/request'],
  'src/plugin': ['rules', 'src/model'],
};

describe('a room imports only from rooms below it', () => {
  it('every room is known', () => {
    expect([...new Set(sources.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it.each(Object.entries(MAY_IMPORT))('%s', (room, below) => {
    const across = imports.filter(({ from, to }) => roomOf(from) === room && isOurs(to) && roomOf(to) !== room);
    expect(across.filter(({ to }) => !below.includes(roomOf(to))).map(said)).toEqual([]);
  });

  it('and by its index', () => {
    const across = imports.filter(({ from, to }) => isOurs(to) && roomOf(from) !== roomOf(to));
    expect(across.filter(({ to }) => path.posix.basename(to) !== 'index.ts').map(said)).toEqual([]);
  });

  it('no rule imports another', () => {
    const between = imports.filter(({ from, to }) => roomOf(from) === 'rules' && roomOf(to) === 'rules' && from !== 'rules/index.ts');
    expect(between.map(said)).toEqual([]);
  });

  it('every import leads to a file', () => {
    expect(imports.filter(({ to }) => isOurs(to) && !existsSync(path.join(root, to))).map(said)).toEqual([]);
  });
});

describe('packages', () => {
  const outside = imports.filter(({ to }) => !isOurs(to));

  it('none is imported at run time, apart from Node.js itself', () => {
    expect(outside.filter(({ to, typeOnly }) => !typeOnly && !to.startsWith('node:')).map(said)).toEqual([]);
  });

  it('types come from ESLint, and its AST only where code is read', () => {
    const own: Readonly<Record<string, readonly string[]>> = { 'src/browser': [], 'src/catalog': [], 'src/evaluation': ['eslint', '@typescript-eslint/utils'], 'src/request': ['eslint', 'tldts'] };
    const allowed = (from: string): readonly string[] => own[roomOf(from)] ?? ['eslint'];
    expect(outside.filter(({ from, to, typeOnly }) => typeOnly && !to.startsWith('node:') && !allowed(from).includes(to)).map(said)).toEqual([]);
  });

  it('the ground floor needs nothing of Node.js', () => {
    expect(outside.filter(({ from, to }) => GROUND.includes(roomOf(from)) && to.startsWith('node:')).map(said)).toEqual([]);
  });

  it('tldts is loaded by createRequire alone', () => {
    const naming = sources.filter((file) => /['"]tldts['"]/.test(readFileSync(path.join(root, file), 'utf8')));
    expect(naming.every((file) => roomOf(file) === 'src/request')).toBe(true);
    for (const file of naming) expect(readFileSync(path.join(root, file), 'utf8')).toContain('createRequire(import.meta.url)');
  });

  it('engine code never names a library', () => {
    const names = new Set(libraries().flatMap((library) => [library.package, library.package.replace(/^next$/, 'next/headers')]));
    for (const word of ['cookie', 'cookies']) names.delete(word); // words of the field as well
    const engine = sources.filter((file) => roomOf(file) !== 'src/catalog');
    const naming = engine.filter((file) => stringsIn(file).some((text) => names.has(text)));
    expect(naming).toEqual([]);
  });
});

/** Files that lie on a circle of imports that matter at run time. */
function onCircles(edges: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const reaches = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [...(next.get(start) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (file === start) return true;
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(next.get(file) ?? []));
    }
    return false;
  };
  return [...next.keys()].filter(reaches);
}

describe('circles', () => {
  it('there is none between rooms', () => {
    const edges = imports.filter(({ to }) => isOurs(to)).map((one) => ({ ...one, from: roomOf(one.from), to: roomOf(one.to) }));
    expect(onCircles(edges.filter(({ from, to }) => from !== to))).toEqual([]);
  });

  it('there is none in browser, catalog, model, cookie, request, rules and plugin at run time', () => {
    // The evaluation is one recursive reading of the language: its files call one another.
    const edges = imports.filter(({ to, typeOnly }) => isOurs(to) && !typeOnly);
    expect(onCircles(edges).filter((file) => roomOf(file) !== 'src/evaluation')).toEqual([]);
  });
});

describe('size', () => {
  const lines = (file: string): number => readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length;

  it('a file has 300 lines at most', () => {
    expect(sources.filter((file) => file !== 'src/catalog/libraries.ts' && lines(file) > 300).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it('a rule has 130 lines at most', () => {
    expect(filesIn('rules', '.ts').filter((file) => lines(file) > 130)).toEqual([]);
  });
});

describe('every rule', () => {
  const names = Object.keys(rules).sort();
  const named = (folder: string, ending: string, others: readonly string[] = []): string[] =>
    readdirSync(path.join(root, folder)).filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length)).filter((name) => !others.includes(name)).sort();

  it('has a file', () => {
    expect(named('rules', '.ts', ['index'])).toEqual(names);
  });

  it('has a page', () => {
    expect(named('docs/rules', '.md')).toEqual(names);
  });

  it('has a test', () => {
    expect(named('tests/rules', '.test.ts', ['meta', 'options'])).toEqual(names);
  });

  it('links to its page', () => {
    for (const name of names) expect(rules[name]?.meta?.docs?.url).toMatch(new RegExp(`/docs/rules/${name}\\.md$`));
  });
});
