// A document.cookie that a test has put its own setter in place of.
import { vi } from 'vitest';

const written = vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {});

test('remembers', () => {
  document.cookie = 'a=b';
  expect(written).toHaveBeenCalledWith('a=b');
});
