// What a test declares to be a response, and makes itself.
import type { Response } from 'express';
import { deepMock } from './helpers.js';

let res: Response;
beforeEach(() => {
  res = { cookie: jest.fn(), setHeader: jest.fn(), status: jest.fn().mockReturnThis() } as unknown as Response;
});

it('remembers', () => {
  res.cookie('a', '1');
  res.setHeader('Set-Cookie', 'a=1');
  const partial: Partial<Response> = { setHeader: jest.fn() };
  partial.setHeader!('Set-Cookie', 'a=1');
  const made = deepMock<Response>();
  made.setHeader('Set-Cookie', 'a=1');
});

// Types that say what it is, under any name.
export function real(out: Response, list: Headers) {
  out.set('Set-Cookie', 'a=1'); // expect: require-samesite
  list.append('Set-Cookie', 'a=1'); // expect: require-samesite
}
