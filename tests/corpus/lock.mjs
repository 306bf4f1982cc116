/**
 * Writes package-lock.json: the packages of package.json and nothing that they depend on, for their code is read here and
 * never run. npm installs what the lock says, so 200 packages stay 200 packages.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = new URL('.', import.meta.url);
const { name, dependencies } = JSON.parse(readFileSync(new URL('package.json', here), 'utf8'));

function before() {
  try {
    return JSON.parse(readFileSync(new URL('package-lock.json', here), 'utf8')).packages;
  } catch {
    return {};
  }
}

const known = before();
const packages = { '': { name, dependencies } };

async function lock(dependency) {
  const version = dependencies[dependency];
  const key = `node_modules/${dependency}`;
  if (known[key]?.version !== version) {
    const { stdout } = await run('npm', ['view', `${dependency}@${version}`, 'dist', '--json']);
    const { tarball, integrity } = JSON.parse(stdout);
    if (!tarball.startsWith('https://registry.npmjs.org/')) throw new Error(`${dependency} comes from ${tarball}`);
    known[key] = { version, resolved: tarball, integrity };
  }
  packages[key] = known[key];
}

const waiting = Object.keys(dependencies).sort();
const order = [...waiting];
await Promise.all(
  Array.from({ length: 6 }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await lock(next);
  }),
);
const sorted = Object.fromEntries(['', ...order.map((one) => `node_modules/${one}`)].map((key) => [key, packages[key]]));
writeFileSync(new URL('package-lock.json', here), `${JSON.stringify({ name, lockfileVersion: 3, requires: true, packages: sorted }, null, 2)}\n`);
console.log(`${order.length} packages`);
