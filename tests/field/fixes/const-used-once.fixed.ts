import type { CookieOptions, Request, Response } from 'express';

const typed: CookieOptions = { httpOnly: true, sameSite: 'lax' };
const literal = { httpOnly: true, sameSite: 'lax' } as const;

export function login(req: Request, res: Response, token: string) {
  res.cookie('a', token, typed);
  res.cookie('b', token, literal);
}
