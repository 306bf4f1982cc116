/** Starts a program in a process of its own, and waits until it answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

const PATIENCE = 30_000;

export async function start(path: string, environment: Readonly<Record<string, string>>): Promise<Running> {
  const port = await freePort();
  // What the test runner sets is not what a user has.
  const { NODE_ENV: _, ...own } = process.env;
  const child = spawn(process.execPath, [path], { env: { ...own, PORT: String(port), ...environment }, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => {
    complaints += data.toString();
  });
  const exited = once(child, 'exit');
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(port))) {
    const isDead = child.exitCode !== null || child.signalCode !== null;
    if (isDead || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${path} ${isDead ? 'ended' : 'does not listen'}: ${complaints}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await exited;
      clearTimeout(timer);
    },
  };
}

const taken = new Set<number>();

/** One that was not given out before: its program may not listen yet. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  if (taken.has(port)) return freePort();
  taken.add(port);
  return port;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
