/** What a run found, program by program: compared with golden.json, and printed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { JarCookie } from '../chromium/chromium.js';
import type { Fixed } from './fix.js';
import type { Observation, Visit } from './observe.js';

const GOLDEN = new URL('golden.json', import.meta.url);

export interface Row {
  readonly library: string;
  readonly fixes: Fixed['fixes'];
  /** Findings without a fix. */
  readonly left: Fixed['left'];
  readonly https: readonly string[];
  readonly http: readonly string[];
}

interface Pair {
  readonly before: Observation;
  readonly after: Observation;
}

/** One line a cookie: `sid: no SameSite → Lax`. */
export function linesOf({ before, after }: Pair): readonly string[] {
  const lines = [
    ...statusLine('/', before.first, after.first),
    ...cookieLines(before.second, after.second, before, after),
  ];
  if (!before.next || !after.next) return lines;
  return [...lines, ...statusLine('next', before.next, after.next), ...cookieLines(before.next, after.next).map((line) => `next: ${line}`)];
}

const statusLine = (path: string, before: Visit, after: Visit): readonly string[] =>
  before.status === 200 && after.status === 200 ? [] : [`${path} answers ${before.status} → ${after.status}`];

function cookieLines(before: Visit, after: Visit, sentBefore?: Observation, sentAfter?: Observation): readonly string[] {
  const keys = [...new Set([...Object.keys(before.jar), ...Object.keys(after.jar)])].sort();
  return keys.map((key) => {
    const [from, to] = [describe(before.jar[key], sentBefore), describe(after.jar[key], sentAfter)];
    return `${key}: ${from === to ? from : `${from} → ${to}`}`;
  });
}

const SAME_SITE = { default: 'no SameSite', none: 'None', lax: 'Lax', strict: 'Strict' } as const;

function describe(cookie: JarCookie | undefined, sent: Observation | undefined): string {
  if (!cookie) return 'not stored';
  const { name, sameSite, secure, httpOnly, partitioned, lifetime } = cookie;
  return [
    SAME_SITE[sameSite],
    ...(secure ? ['Secure'] : []),
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(partitioned ? ['Partitioned'] : []),
    ...(lifetime === 'session' ? [] : ['with a lifetime']),
    ...(sent?.inFrame.includes(name) ? ['sent from a frame of another site'] : []),
    ...(sent?.inFetch.includes(name) ? ['sent with its fetch'] : []),
  ].join(', ');
}

type Rows = Readonly<Record<string, Row>>;

const readGolden = (): Rows => (existsSync(GOLDEN) ? (JSON.parse(readFileSync(GOLDEN, 'utf8')) as Rows) : {});

export class Report {
  private readonly rows: Record<string, Row> = {};

  add(title: string, row: Row): void {
    this.rows[title] = row;
  }

  /** The lines in which this run differs from the golden file; programs that did not run are not looked at. */
  differences(): string {
    const golden = readGolden();
    const changed = Object.entries(this.rows).filter(([title, row]) => JSON.stringify(golden[title]) !== JSON.stringify(row));
    return changed
      .map(([title, row]) => `${title}\n  golden.json: ${JSON.stringify(golden[title])}\n  this run:    ${JSON.stringify(row)}`)
      .concat(changed.length > 0 ? ['UPDATE_GOLDEN=1 writes what this run found.'] : [])
      .join('\n');
  }

  /** @param titles all runs that there are; what is known of those that did not run now stays */
  write(titles: readonly string[]): void {
    const rows = { ...readGolden(), ...this.rows };
    const written = Object.fromEntries([...titles].sort().flatMap((title) => (rows[title] ? [[title, rows[title]] as const] : [])));
    writeFileSync(GOLDEN, `${JSON.stringify(written, null, 2)}\n`);
  }

  /** A line a library. Cookies are counted behind the proxy that ends TLS. */
  table(): string {
    const all = Object.values(this.rows);
    const lines = [...new Set(all.map(({ library }) => library))].sort().map((library) => {
      const rows = all.filter((row) => row.library === library);
      const count = (pattern: RegExp): number => rows.flatMap(({ https }) => https).filter((line) => pattern.test(line)).length;
      const fixes = rows.reduce((sum, row) => sum + Object.values(row.fixes).reduce((a, b) => a + b, 0), 0);
      const columns = [rows.length, fixes, count(/: no SameSite.* → Lax/), count(/: not stored → None, Secure/), count(/→ None.*sent from a frame of another site, sent with its fetch/)];
      return library.padEnd(22) + columns.map((column) => String(column).padStart(10)).join('');
    });
    const head = ['runs', 'fixes', 'now Lax', 'now kept', 'cross-site'].map((column) => column.padStart(10)).join('');
    return [' '.repeat(22) + head, ...lines].join('\n');
  }
}
