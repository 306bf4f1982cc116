// Nest: `@Header('Set-Cookie', …)`, and the platform's response behind `@Res()`.
import { Controller, Get, Header, Post, Res } from '@nestjs/common';
import type { Response } from 'express';

@Controller('auth')
export class AuthController {
  @Get('oauth')
  @Header('Set-Cookie', 'sessionid=38afes7a8; HttpOnly') // expect: require-samesite
  oauth(): void {}

  @Get('embed')
  @Header('Set-Cookie', 'frame=1; SameSite=None') // expect: none-requires-secure
  embed(): void {}

  @Get('right')
  @Header('Set-Cookie', 'frame=1; SameSite=None; Secure')
  @Header('Cache-Control', 'none')
  right(): void {}

  @Post('logout')
  @Header('Set-Cookie', 'Authentication=; HttpOnly; Path=/; Max-Age=0')
  logout(): void {}

  @Post('login')
  login(@Res({ passthrough: true }) response: Response): { ok: boolean } {
    response.cookie('sid', 'x', { httpOnly: true }); // expect: require-samesite
    response.cookie('sid', 'x', { httpOnly: true, sameSite: 'lax' });
    response.clearCookie('old');
    return { ok: true };
  }
}
