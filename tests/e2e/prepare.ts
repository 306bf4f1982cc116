/** Programs, fixed and started. The next one is made ready while the browser looks at the one before: starting takes longest. */
import { readFileSync } from 'node:fs';
import { serveClient } from './client.js';
import { fix, type Fixed } from './fix.js';
import { isClient, type Program } from './program.js';
import { Project } from './project.js';
import { start, type Running } from './running.js';

export const FOLDER = new URL('programs/', import.meta.url);

/** One program in one environment. */
export interface Run {
  readonly title: string;
  readonly program: Program;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Prepared {
  readonly source: string;
  readonly fixed: Fixed;
  readonly before: Running;
  /** The same one, where the fix changes nothing. */
  readonly after: Running;
}

export const runsOf = (program: Program): readonly Run[] =>
  (program.environments ?? [{}]).map((environment) => ({
    title: [program.file, ...(program.how ? [`(${program.how})`] : []), ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)].join(' '),
    program,
    environment,
  }));

export class Preparation {
  private readonly projects = new Map<string, Project>();
  private readonly started = new Map<Run, Promise<Prepared>>();
  private folders = 0;

  private readonly runs: readonly Run[];

  constructor(runs: readonly Run[]) {
    this.runs = runs;
  }

  /** The program of a run; the one that follows it begins to start. */
  take(run: Run): Promise<Prepared> {
    const prepared = this.begin(run);
    this.started.delete(run);
    const following = this.runs[this.runs.indexOf(run) + 1];
    // Whether it fails its own test says.
    if (following) void prepared.catch(() => undefined).then(() => this.begin(following).catch(() => undefined));
    return prepared;
  }

  private begin(run: Run): Promise<Prepared> {
    const prepared = this.started.get(run) ?? this.prepare(run);
    this.started.set(run, prepared);
    return prepared;
  }

  private async prepare({ program, environment }: Run): Promise<Prepared> {
    const { file, uses } = program;
    const project = this.projectWith(uses);
    const source = readFileSync(new URL(file, FOLDER), 'utf8');
    const fixed = await fix(project, program, source);
    const folder = String(this.folders++);
    const run = (name: string, text: string): Promise<Running> => {
      const path = project.write(`${folder}/${name}/${file}`, text);
      return isClient(program) ? serveClient(project, path) : start(path, environment);
    };
    const before = run('before', source);
    const after = fixed.text === source ? before : run('after', fixed.text);
    return { source, fixed, before: await before, after: await after };
  }

  private projectWith(uses: Program['uses']): Project {
    const key = JSON.stringify(uses ?? {});
    const project = this.projects.get(key) ?? new Project(uses);
    this.projects.set(key, project);
    return project;
  }

  async close(): Promise<void> {
    for (const prepared of await Promise.allSettled(this.started.values())) {
      if (prepared.status === 'fulfilled') await stop(prepared.value);
    }
    for (const project of this.projects.values()) project.remove();
  }
}

export async function stop({ before, after }: Prepared): Promise<void> {
  await Promise.all([...new Set([before, after])].map((running) => running.stop()));
}
