import { describe, expect, it } from 'vitest';
import { and, describeWorld, findWorld, isOpaque } from '../../src/evaluation/index.js';
import { ask } from './source.js';

/** The conditions under which `use()` runs, as a message says them. */
function when(code: string): string {
  const { ev, node } = ask(code, 'use()');
  const all = and(...ev.path(node).values());
  if (isOpaque(all)) return 'opaque';
  const world = findWorld([all]);
  return world ? describeWorld(world) : 'never';
}

describe('a place is reached', () => {
  it.each([
    ['always', 'use();', ''],
    ['inside an `if`', 'if (a) use();', '`a` is true'],
    ['inside `else`', 'if (a) x(); else use();', '`a` is false'],
    ['inside `else if`', 'if (a) x(); else if (b) use();', '`b` is true and `a` is false'],
    ['in a ternary', 'a ? use() : x();', '`a` is true'],
    ['behind `&&`', 'a && use();', '`a` is true'],
    ['behind `||`', 'a || use();', '`a` is false'],
    ['behind `??`: no message can say so', 'a ?? use();', 'opaque'],
    ['after an early return', 'function f() { if (a) return; use(); }', '`a` is false'],
    ['after an early throw', "if (!a) throw new Error('x');\nuse();", '`a` is true'],
    ['after a return in a block', 'function f() { if (a) { x(); return; } use(); }', '`a` is false'],
    ['after one of two branches has returned', 'function f() { if (a) { return; } else { x(); } use(); }', '`a` is false'],
    ['never after both have', 'function f() { if (a) { return; } else { return; } use(); }', 'never'],
    ['after nested exits', 'function f() { if (a) { if (b) return; } if (c) return; use(); }', '`c` is false and `a` is true and `b` is false'],
    ['after `continue`', 'for (const x of xs) { if (!a) continue; use(); }', '`a` is true'],
    ['in a case', "switch (a) { case 'x': use(); break; default: y(); }", "`a` is 'x'"],
    ['in the default case', "switch (a) { case 'x': y(); break; default: use(); }", "`a` is not 'x'"],
    ['in a case that others fall into', "switch (a) { case 'x': y(); case 'z': use(); }", 'opaque'],
    ['in a function inside an `if`', 'if (a) { const f = () => use(); }', '`a` is true'],
    ['after `break`', 'for (;;) { if (a) break; use(); }', '`a` is false'],
    ['after `throw` in one of two branches', 'function f() { if (a) x(); else throw y; use(); }', '`a` is true'],
    ['after an `if` that stays', 'function f() { if (a) { x(); } use(); }', ''],
    ['after a function that returns', 'if (a) { (() => { return; })(); } use();', ''],
    ['after a return in `else if`', 'function f() { if (a) x(); else if (b) return; use(); }', '`a` is true'],
    ['in a static block after an exit of a loop', 'class A { static { for (;;) { if (a) break; use(); } } }', '`a` is false'],
    ['in a case after a break', "switch (a) { case 'x': if (b) break; use(); }", "`a` is 'x' and `b` is false"],
    ['in a case that others leave by `return`', "function f() { switch (a) { case 'x': return; case 'y': use(); } }", "`a` is 'y'"],
    ['in a case that others leave in both branches', "switch (a) { case 'x': if (b) break; else break; case 'y': use(); }", "`a` is 'y'"],
    ['in a case that others leave in one branch', "switch (a) { case 'x': if (b) break; case 'y': use(); }", 'opaque'],
    ['in the test of an `if`', 'if (use()) x();', ''],
    ['in the left of `&&`', 'use() && a;', ''],
    ['in the test of a ternary', 'use() ? a : b;', ''],
    ['in a loop: no condition', 'while (a) use();', ''],
    ['under a comparison', "if (env === 'test') use();", "`env` is 'test'"],
    ['under a negation', 'if (!(a && b)) use();', '`a` is false'],
  ])('%s', (_, code, expected) => {
    expect(when(code)).toBe(expected);
  });
});

describe('a write reaches a read', () => {
  const values = (code: string): unknown[] => {
    const { ev, node } = ask(code, 'it');
    const live = ev.value(node).filter((one) => findWorld([one.when]) !== null);
    return live.map(({ value }) => (value.kind === 'constant' ? value.value : value.kind));
  };

  it.each<[string, string, unknown[]]>([
    ['before it', 'let it = 1; it = 2; use(it);', [2]],
    ['behind it: no', 'let it = 1; use(it); it = 2; x(2);\nuse(it);', [2]],
    ['in an `if`', 'let it = 1; if (a) it = 2; use(it);', [2, 1]],
    ['in both branches', 'let it; if (a) it = 1; else it = 2; use(it);', [2, 1]],
    ['in a loop: unknown', 'let it = 1; for (const x of xs) it = 2; use(it);', ['unknown']],
    ['in `try`: unknown', 'let it = 1; try { it = 2; } catch {} use(it);', ['unknown']],
    ['in another function: unknown', 'let it = 1; function f() { it = 2; } use(it);', ['unknown']],
    ['at module level, read in a function', 'let it = 1; it = 2; function f() { use(it); }', [2]],
    ['of a parameter: unknown', 'function f(it) { use(it); }', ['unknown']],
    ['by a destructuring default', 'const { it = 1 } = {}; use(it);', [1]],
  ])('%s', (_, code, expected) => {
    expect(values(code).sort()).toEqual([...expected].sort());
  });
});
