// Shape 24: a ?? b ?? 'lax', x || 'lax': never "missing".
import type { CookieOptions, Request, Response } from 'express';
import { settings } from './settings';

export function fallbacks(req: Request, res: Response, token: string, options: Partial<CookieOptions>, mode?: 'lax' | 'strict') {
  res.cookie('a', token, { sameSite: mode ?? 'lax' });
  res.cookie('b', token, { sameSite: options.sameSite ?? settings.sameSite ?? 'lax' });
  res.cookie('c', token, { sameSite: mode || 'lax' });
  res.cookie('d', token, { sameSite: options?.sameSite || 'strict', secure: options?.secure ?? true });
  res.cookie('e', token, { sameSite: (process.env.COOKIE_SAMESITE as 'lax') || 'lax' });
  res.cookie('f', token, { httpOnly: true, sameSite: settings.sameSite ?? 'none', secure: true });
  res.cookie('g', token, { httpOnly: options.httpOnly ?? true, secure: options.secure ?? false }); // expect: require-samesite
  res.cookie('h', token, { sameSite: undefined ?? 'lax' });
  const fallback = mode ?? 'strict';
  res.cookie('i', token, { sameSite: fallback });
  const chosen = { sameSite: 'lax' as const, ...options };
  res.cookie('j', token, chosen);
  res.cookie('k', token, options.sameSite ? { sameSite: options.sameSite } : { sameSite: 'lax' });
}
