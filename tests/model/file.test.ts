import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import type { Api, CookieApi } from '../../src/catalog/index.js';
import { fileOf } from '../../src/model/index.js';
import { sourceOf } from '../evaluation/source.js';

const versions = { one: '1.4.0', two: '2.0.2' };
const file = (code: string, settings: object = { versions }): ReturnType<typeof fileOf> => fileOf(sourceOf(code), { samesite: settings });

describe('an entry counts', () => {
  it.each<[string, Omit<Api, 'call'>, boolean]>([
    ['without conditions', {}, true],
    ['in its versions', { versionOf: 'one', in: '<2' }, true],
    ['not in others', { versionOf: 'two', in: '<2' }, false],
    ['where the version is not known', { versionOf: 'three', in: '<2' }, true],
    ['where the file imports what shows it', { shownBy: ['nuxt/*'] }, true],
    ['where the file uses a global that shows it', { shownBy: ['h3', 'globalThis.defineEventHandler'] }, true],
    ['not where nothing shows it', { shownBy: ['h3', 'globalThis.defineNitroPlugin'] }, false],
    ['not by a name that the file declares', { shownBy: ['globalThis.own'] }, false],
  ])('%s', (_, api, counts) => {
    const code = "import { x } from 'nuxt/app'; const own = () => x; export default defineEventHandler(own());";
    expect(file(code).holds({ call: 'a#b', ...api })).toBe(counts);
  });

  it('unless another one is for other versions, and nobody knows which one is in use', () => {
    const [old, current]: readonly Api[] = [
      { call: 'a#b', versionOf: 'three', in: '<2' },
      { call: 'a#b', versionOf: 'three', in: '>=2' },
    ];
    const always: Api = { call: '*.b' };
    expect(file('').thatHold([old!, always])).toEqual([old, always]);
    expect(file('').thatHold([old!, current!, always])).toEqual([always]);
  });
});

describe('variants', () => {
  const api = { call: 'a#b', forms: [{}], true: 'prints', variants: [{ in: '>=2', defaults: { sameSite: 'lax' } }] } satisfies CookieApi;
  const defaultsIn = (name: string): unknown[] => file('').variantsOf({ ...api, versionOf: name }).map((one: CookieApi) => one.defaults);

  it('are those of the version in use', () => {
    expect(defaultsIn('one')).toEqual([undefined]);
    expect(defaultsIn('two')).toEqual([{ sameSite: 'lax' }]);
  });

  it('are all of them where that is not known', () => {
    expect(defaultsIn('three')).toEqual([undefined, { sameSite: 'lax' }]);
  });
});

describe('the version that is installed beside the linted file', () => {
  let root = '';
  const code = "import { setCookie } from 'h3';\nexport const f = (event) => setCookie(event, 'a', 'b', { sameSite: 'none' });\n";
  const lint = (folder: string, settings: Linter.Config['settings'] = {}): readonly string[] => {
    const config: Linter.Config = { plugins: { samesite: { rules } }, rules: { 'samesite/none-requires-secure': 'error' }, settings };
    return new Linter({ cwd: root }).verify(code, [config], path.join(root, folder, 'a.js')).map(({ messageId }) => messageId ?? '');
  };

  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'installed-'));
    for (const [folder, version] of [['old', '1.15.11'], ['new', '2.0.8']] as const) {
      mkdirSync(path.join(root, folder, 'node_modules/h3'), { recursive: true });
      writeFileSync(path.join(root, folder, 'node_modules/h3/package.json'), JSON.stringify({ name: 'h3', version }));
    }
  });

  afterAll(() => rmSync(root, { recursive: true }));

  it('decides what a call does', () => {
    expect(lint('old')).toEqual(['noneWithoutSecure']);
    expect(lint('new')).toEqual(['noneThrows']);
    expect(lint('none')).toEqual(['noneWithoutSecure']);
  });

  it('gives way to the settings', () => {
    expect(lint('old', { samesite: { versions: { h3: '2' } } })).toEqual(['noneThrows']);
  });
});
