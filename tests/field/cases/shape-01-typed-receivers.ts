// The same under type annotations, whatever the parameter is called.
import { Controller, Post, Res } from '@nestjs/common';
import type { CookieOptions, NextFunction, Request, RequestHandler, Response } from 'express';
import * as express from 'express';

export function welcome(request: Request, reply: Response) {
  reply.cookie('welcome', '1'); // expect: require-samesite
  reply.cookie('welcome', '1', { sameSite: 'lax' });
}

export const audit = (_q: express.Request, out: express.Response, next: NextFunction): void => {
  out.cookie('audit', 'yes', { httpOnly: true }); // expect: require-samesite
  out.cookie('audit', 'yes', { httpOnly: true, sameSite: true });
  next();
};

export const handler: RequestHandler = (req, res) => {
  res.cookie('a', req.ip ?? '', { secure: true }); // expect: require-samesite
  res.cookie('a', req.ip ?? '', { secure: true, sameSite: 'none' });
  res.cookie('a', req.ip ?? '', { sameSite: 'none' }); // expect: none-requires-secure
};

function issue(target: Response, token: string, options: CookieOptions): void {
  target.cookie('token', token, options);
  target.cookie('token', token, { httpOnly: true }); // expect: require-samesite
}

@Controller('auth')
export class AuthController {
  constructor(private readonly tokens: { sign(id: string): string }) {}

  @Post('login')
  login(@Res({ passthrough: true }) res: Response): { ok: boolean } {
    res.cookie('access', this.tokens.sign('1'), { httpOnly: true }); // expect: require-samesite
    res.cookie('access', this.tokens.sign('1'), { httpOnly: true, sameSite: 'strict' });
    issue(res, this.tokens.sign('2'), { sameSite: 'lax' });
    return { ok: true };
  }

  @Post('frame')
  frame(@Res() answer: Response): void {
    answer.cookie('frame', '1', { sameSite: 'none', secure: false }); // expect: none-requires-secure
    answer.cookie('frame', '1', { sameSite: 'none', secure: true }).end();
  }
}
