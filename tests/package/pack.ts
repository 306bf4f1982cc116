/** Packs the built plugin once for all checks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { npm } from './project.js';

declare module 'vitest' {
  interface ProvidedContext {
    tarball: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function pack(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'samesite-pack-'));
  const { stdout } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [packed] = JSON.parse(stdout) as [{ filename: string }];
  project.provide('tarball', path.join(folder, packed.filename));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
