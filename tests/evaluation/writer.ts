/** The program that a generated case is written into: module code, code of the handler, and fresh names. */

/** A piece of a program: what it needs goes into the writer, the expression (or statement) itself is returned. */
export type Piece = (to: Writer) => string;

export class Writer {
  readonly module: string[] = [];
  /** Statements of the function that is being written. */
  body: string[] = [];
  /** Whether a helper of the module is being written, which sees no variable of the handler. */
  #outside = false;
  /** Whether the code leaves nothing open that the plugin is not meant to follow: then a defect must be found. */
  complete = true;
  readonly #names = new Map<string, string>();
  #last = 0;

  fresh(stem: string): string {
    return `${stem}${++this.#last}`;
  }

  /** Declares something of the module once. */
  shared(name: string, code: string): string {
    if (!this.#names.has(name)) {
      this.#names.set(name, name);
      this.module.push(code);
    }
    return name;
  }

  get inHandler(): boolean {
    return !this.#outside;
  }

  /** Writes a piece of module code; its statements go to the module as well. */
  outside(write: () => string): string {
    const { body } = this;
    const outside = this.#outside;
    this.body = this.module;
    this.#outside = true;
    const text = write();
    this.body = body;
    this.#outside = outside;
    return text;
  }

  /** Writes a function body: its statements, with the indentation of one more level. */
  inside(write: () => string | undefined): string {
    const { body } = this;
    this.body = [];
    const last = write();
    const lines = last === undefined ? this.body : [...this.body, last];
    this.body = body;
    return lines.map((line) => `  ${line.replace(/\n/g, '\n  ')}`).join('\n');
  }

  /** The program as CommonJS. */
  program(): string {
    const { module, body } = this;
    const handler = body.map((line) => `  ${line.replace(/\n/g, '\n  ')}`);
    return [...module, 'app.get("/", (req, res) => {', ...handler, '});', ''].join('\n');
  }
}

/** Everything that generated conditions ask, and all that it can be. */
export const INPUTS = {
  live: [true, false],
  fast: [true, false],
  beta: ['1', undefined, ''],
  env: ['production', 'staging', 'test', 'development'],
  secure: [true, false],
  given: [undefined, 'none', 'strict'],
} as const;

export type Assignment = { readonly [K in keyof typeof INPUTS]: (typeof INPUTS)[K][number] };

/** How a program reads each input. */
const READS: Readonly<Record<keyof Assignment, RegExp>> = {
  live: /\blive\b/,
  fast: /config\.fast/,
  beta: /process\.env\.BETA/,
  env: /process\.env\.NODE_ENV/,
  secure: /req\.secure/,
  given: /config\.given/,
};

/** Every assignment of the inputs that a program reads. */
export function assignmentsFor(code: string): readonly Assignment[] {
  let rows: Record<string, unknown>[] = [{}];
  for (const [name, values] of Object.entries(INPUTS)) {
    const asked = READS[name as keyof Assignment].test(code) ? values : values.slice(0, 1);
    rows = rows.flatMap((row) => asked.map((value) => ({ ...row, [name]: value })));
  }
  return rows as unknown as readonly Assignment[];
}
