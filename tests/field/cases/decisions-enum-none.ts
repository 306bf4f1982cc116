// A None from an enum, without Secure: reported at the use or at the member.
import type { Request, Response } from 'express';

// expect-in: none-requires-secure 8
enum SameSite {
  Lax = 'lax',
  None = 'none',
}

export function login(req: Request, res: Response, token: string) {
  res.cookie('a', token, { httpOnly: true, sameSite: SameSite.None });
  res.cookie('b', token, { httpOnly: true, sameSite: SameSite.Lax });
}
