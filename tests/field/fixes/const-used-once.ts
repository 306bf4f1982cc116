import type { CookieOptions, Request, Response } from 'express';

const typed: CookieOptions = { httpOnly: true };
const literal = { httpOnly: true } as const;

export function login(req: Request, res: Response, token: string) {
  res.cookie('a', token, typed);
  res.cookie('b', token, literal);
}
