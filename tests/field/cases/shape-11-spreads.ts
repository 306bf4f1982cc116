// Shape 11: { ...base, maxAge } with a typed, as const, satisfies or frozen const; Object.assign.
import type { CookieOptions, Request, Response } from 'express';

const typed: CookieOptions = { httpOnly: true, path: '/' };
const lax: CookieOptions = { httpOnly: true, sameSite: 'lax' };
const literal = { httpOnly: true, path: '/' } as const;
const literalStrict = { sameSite: 'strict' } as const;
const checked = { httpOnly: true } satisfies CookieOptions;
const checkedNone = { sameSite: 'none', secure: true } satisfies CookieOptions;
const frozen = Object.freeze({ httpOnly: true });
const frozenLax = Object.freeze({ httpOnly: true, sameSite: 'lax' as const });
const MINUTE = 60_000;

export function spreads(req: Request, res: Response, token: string) {
  res.cookie('a1', token, typed); // expect: require-samesite
  res.cookie('a2', token, { ...typed, maxAge: MINUTE }); // expect: require-samesite
  res.cookie('a3', token, { ...typed, sameSite: 'lax' });
  res.cookie('a4', token, { sameSite: 'lax', ...typed });
  res.cookie('b1', token, lax);
  res.cookie('b2', token, { ...lax, maxAge: MINUTE });
  res.cookie('b3', token, { ...lax, sameSite: undefined }); // expect: require-samesite
  res.cookie('b4', token, { ...lax, sameSite: 'none' }); // expect: none-requires-secure
  res.cookie('b5', token, { ...lax, sameSite: 'none', secure: true });
  res.cookie('c1', token, literal); // expect: require-samesite
  res.cookie('c2', token, { ...literal, maxAge: MINUTE }); // expect: require-samesite
  res.cookie('c3', token, { ...literal, ...literalStrict });
  res.cookie('c4', token, literalStrict);
  res.cookie('d1', token, checked); // expect: require-samesite
  res.cookie('d2', token, { ...checked, maxAge: MINUTE }); // expect: require-samesite
  res.cookie('d3', token, checkedNone);
  res.cookie('d4', token, { ...checkedNone, maxAge: MINUTE });
  res.cookie('d5', token, { ...checkedNone, sameSite: 'none', secure: false }); // expect: none-requires-secure
  res.cookie('e1', token, frozen); // expect: require-samesite
  res.cookie('e2', token, { ...frozen, maxAge: MINUTE }); // expect: require-samesite
  res.cookie('e3', token, frozenLax);
  res.cookie('e4', token, { ...frozenLax });
  res.cookie('f1', token, Object.assign({}, typed, { maxAge: MINUTE })); // expect: require-samesite
  res.cookie('f2', token, Object.assign({}, typed, { sameSite: 'lax' }));
  res.cookie('f3', token, Object.assign({ sameSite: 'lax' }, typed));
  res.cookie('f4', token, Object.assign({}, lax, { sameSite: 'none', secure: false })); // expect: none-requires-secure
  res.cookie('g1', token, { httpOnly: true } as CookieOptions); // expect: require-samesite
  res.cookie('g2', token, { sameSite: 'lax' } as CookieOptions);
  res.cookie('g3', token, { sameSite: 'none' as const }); // expect: none-requires-secure
  res.cookie('g4', token, { sameSite: 'none' as const, secure: true as boolean });
  res.cookie('g5', token, <CookieOptions>{ httpOnly: true }); // expect: require-samesite
  res.cookie('g6', token, { ...typed, ...{ sameSite: 'strict' as const } });
}

export function conditionalSpread(req: Request, res: Response, token: string, isProd: boolean) {
  res.cookie('h1', token, { ...typed, ...(isProd ? { sameSite: 'none', secure: true } : { sameSite: 'lax' }) });
  res.cookie('h2', token, { ...typed, ...(isProd && { sameSite: 'none', secure: true }) }); // expect: require-samesite
  res.cookie('h3', token, { ...typed, sameSite: 'lax', ...(isProd && { sameSite: 'none', secure: true }) });
  res.cookie('h4', token, { ...typed, ...(isProd ? { sameSite: 'strict' } : {}) }); // expect: require-samesite
  res.cookie('h5', token, { sameSite: 'none', ...(isProd ? { secure: true } : {}) }); // expect: none-requires-secure
  res.cookie('h6', token, { sameSite: 'none', secure: true, ...(isProd ? { domain: '.example.com' } : {}) });
}
