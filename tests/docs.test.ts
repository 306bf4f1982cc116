/**
 * The documentation is true: every ❌ block is reported, every ✅ block is not, `fixed` blocks are what `--fix` makes, quoted
 * messages are printed word for word, and tables, options and links agree with the code. docs/architecture.md ("Examples in
 * the documentation") describes the markup.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { behaviours, browserSupport, judgeSetCookie, type Browser } from '../src/browser/index.js';
import { libraries } from '../src/catalog/index.js';
import type { RuleDocs } from '../src/model/index.js';
import samesite from '../src/plugin/index.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const inFolder = (folder: string): string[] => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(folder, file.split(path.sep).join('/')));

const PAGES = ['README.md', ...inFolder('docs').filter((file) => file.endsWith('.md'))].sort();
const LINKED = [...PAGES, 'CHANGELOG.md', 'examples/express-shop/README.md'];
const RULES = Object.keys(samesite.rules).sort();
type Preset = keyof typeof samesite.configs;
const PRESETS = Object.keys(samesite.configs) as Preset[];
const docsOf = (rule: string): RuleDocs => samesite.rules[rule]!.meta!.docs as unknown as RuleDocs;

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const UPDATING = 'To write it anew: UPDATE_GOLDEN=1 npx vitest run tests/docs.test.ts';

interface Quote {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface Block {
  readonly at: string;
  readonly page: string;
  readonly file: string;
  readonly mark: '❌' | '❌ no autofix' | '✅' | '✅ fixed' | undefined;
  readonly settings: unknown;
  readonly options: unknown[] | undefined;
  readonly preset: Preset;
  readonly code: string;
  /** Messages that are quoted below it. */
  readonly quotes: Quote[];
}

function blocksOf(page: string): Block[] {
  const lines = read(page).split('\n').map((line) => line.trimEnd());
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const open = /^(\s*)```(\w*)/.exec(lines[i]!);
    if (open === null) {
      const quote = /^\s*> \*\*([\w-]+)\*\* \((\d+):(\d+)\): (.+)$/.exec(lines[i]!);
      if (quote !== null) blocks.at(-1)?.quotes.push({ rule: quote[1]!, line: Number(quote[2]), column: Number(quote[3]), message: quote[4]! });
      continue;
    }
    const end = lines.findIndex((line, n) => n > i && line.trim() === '```');
    if (end < 0) throw new Error(`${page}:${i + 1}: the fence is not closed`);
    if (/^(?:js|ts|jsx|tsx)$/.test(open[2]!)) blocks.push({ page, at: `${page}:${i + 1}`, file: `example.${open[2]!.endsWith('x') ? 'tsx' : 'ts'}`, ...commentsAbove(page, lines, i), code: `${lines.slice(i + 1, end).map((line) => line.slice(open[1]!.length)).join('\n')}\n`, quotes: [] });
    i = end;
  }
  return blocks;
}

/** The marker and what stands between it and the fence. */
function commentsAbove(page: string, lines: readonly string[], fence: number): Pick<Block, 'mark' | 'settings' | 'options' | 'preset'> {
  let mark: Block['mark'];
  let settings: unknown;
  let options: unknown[] | undefined;
  let preset: Preset = 'recommended';
  for (let i = fence - 1; i >= 0; i--) {
    const comment = /^\s*<!-- (.*) -->$/.exec(lines[i]!)?.[1];
    if (comment === undefined) break;
    const value = /^(settings|options|preset): (.*)$/.exec(comment);
    if (value?.[1] === 'settings') settings = JSON.parse(value[2]!);
    else if (value?.[1] === 'options') options = JSON.parse(value[2]!) as unknown[];
    else if (value?.[1] === 'preset') preset = value[2] as Preset;
    else if (/^(?:❌|❌ no autofix|✅|✅ fixed)$/.test(comment)) mark = comment as Block['mark'];
    else if (/[❌✅]/u.test(comment)) throw new Error(`${page}:${i + 1}: a marker that cannot be read: ${comment}`);
  }
  return { mark, settings, options, preset };
}

/** The rule whose page it is. */
const ruleOf = (page: string): string | undefined => /^docs\/rules\/(.*)\.md$/.exec(page)?.[1];

function configFor({ page, settings, options, preset }: Block): Linter.Config[] {
  const files = ['**/*.tsx', '**/*.ts'];
  const rule = ruleOf(page);
  // On its own page a rule is on, whatever the preset.
  const isGiven = rule !== undefined && (options !== undefined || !(`samesite/${rule}` in (samesite.configs[preset].rules ?? {})));
  return [
    { files, languageOptions: { parser: typescriptParser } },
    samesite.configs[preset],
    { rules: isGiven ? { [`samesite/${rule}`]: ['error', ...(options ?? [])] } : {}, settings: settings === undefined ? {} : { samesite: settings } },
  ];
}

const lint = (block: Block): Linter.LintMessage[] => new Linter().verify(block.code, configFor(block), block.file);
const fix = (block: Block): string => new Linter().verifyAndFix(block.code, configFor(block), block.file).output;
const say = (messages: readonly Linter.LintMessage[]): string => messages.map(({ line, column, ruleId, message }) => `  ${line}:${column} ${ruleId ?? 'fatal'}: ${message}`).join('\n') || '  nothing';

describe.each(PAGES.map((page) => [page, blocksOf(page)] as const).filter(([, blocks]) => blocks.length > 0))('the examples of %s', (_, blocks) => {
  it.each(blocks.map((block) => [`${block.at} ${block.mark ?? ''}`, block] as const))('%s', (__, block) => {
    const messages = lint(block);
    const about = `${block.at}:\n${block.code}ESLint says:\n${say(messages)}\n`;
    expect(messages.filter(({ fatal }) => fatal), `${about}It must parse.`).toEqual([]);
    if (block.mark?.startsWith('❌') === true) {
      const rule = ruleOf(block.page);
      const wanted = messages.filter(({ ruleId }) => rule === undefined || ruleId === `samesite/${rule}`);
      expect(wanted.length, `${about}It is marked ❌: ${rule ?? 'a rule'} must report it.`).toBeGreaterThan(0);
      if (block.mark === '❌ no autofix') expect(fix(block), `${about}It must not be fixed.`).toBe(block.code);
    }
    if (block.mark?.startsWith('✅') === true) expect(say(messages), `${about}It is marked ✅: no rule may report it.`).toBe(say([]));
    if (block.mark === '✅ fixed') {
      const before = blocks.slice(0, blocks.indexOf(block)).findLast(({ mark }) => mark?.startsWith('❌'));
      expect(before && fix(before), `${block.at} is marked "fixed": it must be what --fix makes of ${before?.at ?? 'a ❌ block before it'}.`).toBe(block.code);
    }
    for (const { rule, line, column, message } of block.quotes) {
      expect(say(messages), `${about}The message quoted below it must be what ESLint says.`).toContain(`  ${line}:${column} samesite/${rule}: ${message}`);
    }
  });
});

describe('the rules', () => {
  const severity = samesite.configs.recommended.rules as Record<string, string>;
  const titleOf = (rule: string): string => samesite.rules[rule]!.meta!.docs!.description!;

  it('have a row each in the README', () => {
    const rows = RULES.map((rule) => {
      const { fixable, hasSuggestions } = samesite.rules[rule]!.meta!;
      const level = { error: '❌', warn: '⚠️' }[severity[`samesite/${rule}`] ?? ''] ?? '';
      const cells = [`[\`${rule}\`](docs/rules/${rule}.md)`, titleOf(rule), level, fixable ? '🔧' : '', hasSuggestions === true ? '💡' : ''];
      return `| ${cells.join(' | ')} |`.replace(/\|\s+(?=\|)/g, '| ');
    });
    const table = read('README.md').split('\n').filter((line) => line.startsWith('| [`'));
    expect(table, `The table must be:\n${rows.join('\n')}`).toEqual(rows);
  });

  it('have a row each in the table of presets in the README', () => {
    const rows = RULES.map((rule) => `| \`${rule}\` | ${PRESETS.map((preset) => entryOf(preset, rule)).join(' | ')} |`.replace(/\|\s+(?=\|)/g, '| '));
    const table = [`| rule | ${PRESETS.map((preset) => `\`${preset}\``).join(' | ')} |`, `|${'---|'.repeat(PRESETS.length + 1)}`, ...rows].join('\n');
    const pattern = /(?<=^<!-- presets -->\n).*?(?=\n<!-- \/presets -->$)/ms;
    if (UPDATE) writeFileSync(path.join(root, 'README.md'), read('README.md').replace(pattern, () => table));
    expect(pattern.exec(read('README.md'))?.[0], UPDATING).toBe(table);
  });

  it('have a page each, and no page is left over', () => {
    expect(inFolder('docs/rules').sort()).toEqual(RULES.map((rule) => `docs/rules/${rule}.md`));
  });

  it.each(RULES)('%s: its page begins with its name and describes its options', (rule) => {
    const page = read(`docs/rules/${rule}.md`);
    expect(page.startsWith(`# ${rule}\n`), `The page must begin with "# ${rule}".`).toBe(true);
    const [schema] = samesite.rules[rule]!.meta!.schema as readonly { properties?: object }[];
    const wanted = Object.keys(schema?.properties ?? {}).sort();
    const section = /^## Options\n(.*?)(?=^## |(?![\s\S]))/ms.exec(page)?.[1] ?? '';
    // An option is a heading, list item or table row that begins with its name.
    const described = [...section.matchAll(/^(?:#+|[-*]|\|)\s*\**`([\w.]+)/gm)].map((match) => match[1]!).sort();
    expect([...new Set(described)], `The section "## Options" must have "### \`name\`" for: ${wanted.join(', ') || 'nothing'}`).toEqual(wanted);
  });

  it.each(RULES)('%s: its page says below the first sentence where the rule is on', (rule) => {
    const preset = PRESETS.find((one) => `samesite/${rule}` in (samesite.configs[one].rules ?? {}))!;
    const [severity] = [samesite.configs[preset].rules![`samesite/${rule}`]].flat();
    expect(read(`docs/rules/${rule}.md`).split('\n\n')[2]).toMatch(new RegExp(`^${SEVERITIES[severity as string]} ${severity === 'warn' ? 'warning' : 'error'} in \`${preset}\``));
  });

  it.each(RULES)('%s: its page ends with the weaknesses that it prevents', (rule) => {
    const page = `docs/rules/${rule}.md`;
    const { cwe = [], owasp = [] } = docsOf(rule);
    expect(cwe.length, 'docs.cwe must name one').toBeGreaterThan(0);
    const list = (links: readonly string[], known: Readonly<Record<string, readonly [title: string, url: string]>>): string =>
      links.map((link) => `[${link}](${known[link]![1]}) (${known[link]![0]})`).join(', ');
    const line = `Weakness: ${list(cwe, WEAKNESSES)}.${owasp.length > 0 ? ` OWASP testing guide: ${list(owasp, TESTS)}.` : ''}\n`;
    if (UPDATE) writeFileSync(path.join(root, page), `${read(page).replace(/\nWeakness: .*\n$/, '')}\n${line}`);
    expect(read(page).split('\n').slice(-2).join('\n'), UPDATING).toBe(line);
  });

  it('cite the versions of browsers that src/browser/support.ts names', () => {
    const { laxByDefault, noneRequiresSecure } = browserSupport;
    expect(read('docs/rules/require-samesite.md')).toContain(`Chrome since ${laxByDefault.since.chrome}, Edge since ${laxByDefault.since.edge}`);
    expect([laxByDefault.since.firefox, laxByDefault.since.safari, noneRequiresSecure.since.safari]).toEqual([false, false, false]);
    const { chrome, edge, firefox } = noneRequiresSecure.since;
    expect(read('docs/rules/none-requires-secure.md')).toContain(`Chrome since ${chrome}, Edge since ${edge}, Firefox since ${firefox}`);
  });
});

describe('the guide', () => {
  const guide = read('docs/guide.md');

  const BROWSERS: readonly Browser[] = ['chromium', 'firefox', 'safari'];
  const WORDS = { lax: 'Lax', strict: 'Strict', none: 'None' } as const;
  const verdict = (text: string, browser: Browser): string => {
    const cookie = judgeSetCookie(text, { url: 'https://www.example.com/', browser });
    if (!cookie.stored) return 'rejected';
    const sameSite = cookie.sameSite === 'default' ? (behaviours[browser].laxByDefault ? 'like Lax' : 'no limit') : WORDS[cookie.sameSite];
    return sameSite + (cookie.partitioned ? ', partitioned' : '');
  };

  it.each([...guide.matchAll(/^\| `([^`]+=1[^`]*)` \| (.*) \|$/gm)].map((match) => [match[1]!, match[2]!]))('knows what browsers make of %s', (text, cells) => {
    expect(cells).toBe(BROWSERS.map((browser) => verdict(text, browser)).join(' | '));
  });

  it('cites the versions of browsers that src/browser/support.ts names', () => {
    const { chrome, edge, firefox, safari } = browserSupport.partitioned.since;
    expect(guide).toContain(`Chrome since ${chrome}, Edge since ${edge}, Firefox since ${firefox}, Safari since ${safari}.`);
  });
});

describe('the rest', () => {
  it('the README names the versions of package.json', () => {
    const { peerDependencies, engines } = JSON.parse(read('package.json')) as { peerDependencies: { eslint: string }; engines: { node: string } };
    for (const range of [peerDependencies.eslint, engines.node]) expect(read('README.md')).toContain(`\`${range}\``);
  });

  it('the changelog has the version of package.json', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${samesite.meta.version}\n`);
  });

  it('docs/libraries.md is what scripts/libraries.mjs makes of the catalogue', async () => {
    const script = new URL('../scripts/libraries.mjs', import.meta.url).href;
    const { librariesPage } = (await import(script)) as { librariesPage: (all: ReturnType<typeof libraries>, records: unknown) => string };
    const page = librariesPage(libraries(), JSON.parse(read('src/catalog/records.json')));
    if (UPDATE) writeFileSync(path.join(root, 'docs/libraries.md'), page);
    expect(read('docs/libraries.md'), UPDATING).toBe(page);
  });

  it.each(LINKED)('the links of %s lead somewhere', (page) => {
    const broken = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!).filter((link) => !/^https?:/.test(link) && !resolves(page, link));
    expect(broken, `Links of ${page} that lead nowhere`).toEqual([]);
  });
});

const SEVERITIES: Readonly<Record<string, string>> = { error: '❌', warn: '⚠️' };

/** A cell of the table of presets: `❌ { unknownUrls: true }`. */
function entryOf(preset: Preset, rule: string): string {
  const [severity, ...options] = [samesite.configs[preset].rules?.[`samesite/${rule}`] ?? 'off'].flat() as readonly unknown[];
  const said = options.flatMap((given) => Object.entries(given as object)).map(([key, value]) => `\`${key}: ${JSON.stringify(value)}\``);
  return [SEVERITIES[severity as string] ?? '', ...said].join(' ');
}

const cwe = (id: number, title: string): readonly [string, readonly [string, string]] => [`CWE-${id}`, [title, `https://cwe.mitre.org/data/definitions/${id}.html`]];

const WEAKNESSES = Object.fromEntries([
  cwe(352, 'cross-site request forgery'),
  cwe(613, 'insufficient session expiration'),
  cwe(614, 'sensitive cookie in HTTPS session without Secure attribute'),
  cwe(628, 'function call with incorrectly specified arguments'),
  cwe(942, 'permissive cross-domain security policy with untrusted domains'),
  cwe(1004, 'sensitive cookie without HttpOnly flag'),
  cwe(1275, 'sensitive cookie with improper SameSite attribute'),
]);

/** Of version 4.2: the addresses of the latest one move. */
const TESTING_GUIDE = 'https://owasp.org/www-project-web-security-testing-guide/v42/4-Web_Application_Security_Testing';

const TESTS: Readonly<Record<string, readonly [title: string, url: string]>> = {
  'WSTG-SESS-02': ['cookie attributes', `${TESTING_GUIDE}/06-Session_Management_Testing/02-Testing_for_Cookies_Attributes`],
  'WSTG-SESS-05': ['cross-site request forgery', `${TESTING_GUIDE}/06-Session_Management_Testing/05-Testing_for_Cross_Site_Request_Forgery`],
  'WSTG-SESS-06': ['logout', `${TESTING_GUIDE}/06-Session_Management_Testing/06-Testing_for_Logout_Functionality`],
  'WSTG-CLNT-07': ['cross-origin resource sharing', `${TESTING_GUIDE}/11-Client-side_Testing/07-Testing_Cross_Origin_Resource_Sharing`],
};

const withoutCode = (text: string): string => text.replace(/^\s*```.*?^\s*```$/gms, '');

function resolves(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (target.startsWith('..') || !existsSync(path.join(root, target))) return false;
  return anchor === undefined || anchorsOf(target).includes(anchor);
}

/** The anchors that GitHub gives headings. */
const anchorsOf = (file: string): string[] =>
  [...withoutCode(read(file)).matchAll(/^#+ (.+)$/gm)].map((match) => match[1]!.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
