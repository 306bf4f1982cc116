import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installedVersion, isInRange } from '../../src/model/versions.js';

describe('isInRange', () => {
  it.each<[string, string, boolean]>([
    ['11.1.5', '>=11.1', true],
    ['11.0.9', '>=11.1', false],
    ['11.1.0', '<11.1', false],
    ['3.4.1', '>=2 <4', true],
    ['4.0.0', '>=2 <4', false],
    ['5.0.0-beta.25', '>=5', true],
    ['0.7.2', '<1', true],
    // a number that is left out stands for the newest
    ['11', '>=11.1', true],
    ['11.1', '>=11.1.5', true],
    ['10', '>=11.1', false],
  ])('%s is in %s: %s', (version, range, is) => {
    expect(isInRange(version, range)).toBe(is);
  });

  it.each(['^2', '>2', '2', '', '>=2 || <1'])('"%s" is no range', (range) => {
    expect(() => isInRange('1.0.0', range)).toThrow(`"${range}" is no range of versions`);
  });
});

describe('installedVersion', () => {
  let root = '';
  const install = (folder: string, name: string, manifest: string): void => {
    const at = path.join(root, folder, 'node_modules', name);
    mkdirSync(at, { recursive: true });
    writeFileSync(path.join(at, 'package.json'), manifest);
  };

  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'versions-'));
    install('.', 'cookie', '{ "version": "0.7.2" }');
    install('packages/web', 'cookie', '{ "version": "2.0.2" }');
    install('packages/web', '@fastify/cookie', '{ "version": "11.1.5" }');
    install('.', 'broken', '{ "version": ');
    install('.', 'nameless', '{}');
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it.each([
    ['src/a.js', 'cookie', '0.7.2'],
    ['packages/web/src/deep/a.js', 'cookie', '2.0.2'],
    ['packages/web/a.js', '@fastify/cookie', '11.1.5'],
    ['packages/api/a.js', '@fastify/cookie', undefined],
    ['a.js', 'broken', undefined],
    ['a.js', 'nameless', undefined],
  ])('of %s, %s: %s', (file, name, version) => {
    expect(installedVersion(path.join(root, file), name)).toBe(version);
  });

  it.each(['<input>', '<text>', 'a.js', ''])('is looked up for no file that is not on disk: "%s"', (filename) => {
    expect(installedVersion(filename, 'vitest')).toBeUndefined();
  });
});
