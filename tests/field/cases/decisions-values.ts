// Values through consts, enums, as const, satisfies and lookups.
import type { CookieOptions, Request, Response } from 'express';

const LAX = 'lax';
const HOUR = 60 * 60 * 1000;
const NAME = 'session';
const MODES = { own: 'lax', strict: 'strict' } as const;

enum SameSite {
  Strict = 'strict',
  Lax = 'lax',
  None = 'none',
}

export function constants(req: Request, res: Response, token: string) {
  res.cookie('a', token, { sameSite: LAX });
  res.cookie('b', token, { sameSite: LAX as 'lax' });
  res.cookie('c', token, { sameSite: MODES.own });
  res.cookie('d', token, { sameSite: MODES['strict'] });
  res.cookie('e', token, { sameSite: SameSite.Lax });
  res.cookie('f', token, { sameSite: SameSite.None, secure: true });
  res.cookie(NAME, token, { maxAge: HOUR }); // expect: require-samesite
  res.cookie(NAME, token, { maxAge: HOUR, sameSite: LAX });
  res.cookie('g', token, { httpOnly: true } satisfies CookieOptions); // expect: require-samesite
  res.cookie('h', token, { sameSite: 'none' } satisfies CookieOptions); // expect: none-requires-secure
  res.cookie('i', token, { sameSite: 'none', secure: true } satisfies CookieOptions);
  res.cookie('j', token, { sameSite: 'none', secure: false as boolean }); // expect: none-requires-secure
  res.cookie('k', token, ({ httpOnly: true })); // expect: require-samesite
  res.cookie('l', token, { httpOnly: true }!); // expect: require-samesite
}

export function constNone(req: Request, res: Response, token: string) {
  // expect-in: none-requires-secure 2
  const NONE = 'none' as const;
  res.cookie('a', token, { httpOnly: true, sameSite: NONE });
}

export function constInvalid(req: Request, res: Response, token: string) {
  // expect-in: valid-samesite 2
  const WRONG = 'no_restriction';
  res.cookie('a', token, { httpOnly: true, sameSite: WRONG as 'none' });
}
