// ngx-cookie: a class of the same name, and no default of its own.
import { Injectable } from '@angular/core';
import { CookieService } from 'ngx-cookie';

@Injectable()
export class Session {
  constructor(private cookies: CookieService) {}

  save(token: string): void {
    this.cookies.put('a', token); // expect: require-samesite
    this.cookies.put('a', token, { sameSite: 'lax' });
    this.cookies.putObject('a', { token }, { secure: true }); // expect: require-samesite
    this.cookies.put('a', token, { sameSite: 'none' }); // expect: none-requires-secure
    this.cookies.remove('a');
  }
}
