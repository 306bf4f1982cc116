import { expect, it } from 'vitest';
import { judgeSetCookie } from '../../src/browser/index.js';

it('a verdict on a megabyte of anything takes no quadratic time', () => {
  const start = performance.now();
  for (const part of ['a', '=', ' ', '\t', ';a=b', 'é', '1:1:1 ', '1', '\n']) {
    const text = part.repeat(1_000_000 / part.length);
    for (const before of ['', 'id=v; Expires=', 'id=v; Max-Age=', 'id=v; Domain=']) {
      judgeSetCookie(before + text, { url: 'https://app.example.com/account/login', browser: 'firefox', now: Date.UTC(2026, 10, 22) });
    }
  }
  expect(performance.now() - start).toBeLessThan(20_000);
});
