/**
 * Stryker starts Vitest once, and runs it once for each mutant. Vitest then starts a new worker each time, which loads ESLint,
 * the parsers and the catalogue: most of the time of a run. This pool keeps the worker for some runs, and only the
 * test files are loaded anew. Which mutant is active is asked at run time, so nothing else has to be.
 *
 * A mutant that is met while modules are loaded (Stryker calls it static) gets a worker of its own. What modules keep from
 * one run to the next would mix up the mutants; the one map of that kind, of parsed addresses, is emptied.
 */
import type { Plugin } from 'vitest/config';
import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type TestProject } from 'vitest/node';

/** So many runs, that nothing piles up in a worker. */
const RUNS = 100;

type Callback = (message: unknown) => void;

class KeptWorker implements PoolWorker {
  readonly name = 'threads';
  readonly #listeners: [event: string, callback: Callback][] = [];
  readonly #thread: Thread;

  constructor(options: PoolOptions) {
    this.#thread = threadFor(options);
  }

  async start(): Promise<void> {
    if (this.#thread.runs === 0) await this.#thread.worker.start();
    this.#thread.runs += 1;
    this.on('exit', () => (this.#thread.isLost = true));
  }

  async stop(): Promise<void> {
    for (const [event, callback] of this.#listeners) this.#thread.worker.off(event, callback);
    if (kept === this.#thread && !this.#thread.isLost && this.#thread.runs < RUNS) return;
    if (kept === this.#thread) kept = undefined;
    await this.#thread.worker.stop();
  }

  on(event: string, callback: Callback): void {
    this.#listeners.push([event, callback]);
    this.#thread.worker.on(event, callback);
  }

  off(event: string, callback: Callback): void {
    this.#thread.worker.off(event, callback);
  }

  send(message: { readonly type?: string }): void {
    // A thread that has stopped takes no other run.
    if (message.type === 'stop') for (const [event, callback] of [...this.#listeners]) if (event === 'message') callback(STOPPED);
    if (message.type !== 'stop') this.#thread.worker.send(message as never);
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}

const STOPPED = { type: 'stopped', __vitest_worker_response__: true };

interface Thread {
  readonly worker: ThreadsPoolWorker;
  runs: number;
  isLost: boolean;
}

let kept: Thread | undefined;

function threadFor(options: PoolOptions): Thread {
  const thread = (): Thread => ({ worker: new ThreadsPoolWorker(options), runs: 0, isLost: false });
  if (isStatic(options.project)) return thread();
  if (kept?.isLost) kept = undefined;
  return (kept ??= thread());
}

const isStatic = (project: TestProject): boolean => isDryRun(project) || provided(project).mutantActivation === 'static';

const isDryRun = (project: TestProject): boolean => provided(project).mode === 'dry-run';

const provided = (project: TestProject): Provided => project.getProvidedContext() as Provided;

/** What the test runner of Stryker hands on to its tests. */
interface Provided {
  readonly mode?: string;
  readonly mutantActivation?: string;
}

export const keptWorker = (): Plugin => ({
  name: 'kept-worker',
  enforce: 'pre',
  config: () => ({ test: { setupFiles: ['tests/mutation/forget.ts'] } }),
  transform: (code, id) => (id.endsWith('src/evaluation/addresses.ts') ? code.replace('const patterns = new Map', 'const patterns = globalThis.patterns = new Map') : undefined),
  configureVitest({ project }) {
    Object.assign(project.config, { pool: 'kept', poolRunner: { name: 'kept', createPoolWorker: (options: PoolOptions) => new KeptWorker(options) } });
    // Each file tells which mutants its tests meet. What is worked out once and kept is then met in every file.
    Object.defineProperty(project.config, 'isolate', { get: () => isDryRun(project) });
  },
});
