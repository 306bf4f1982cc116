// ngx-cookie-service: options, or arguments in a row; Lax unless the call says otherwise.
import { Component, inject } from '@angular/core';
import { CookieService } from 'ngx-cookie-service';
import { SsrCookieService } from 'ngx-cookie-service-ssr';

@Component({ selector: 'app-login', template: '' })
export class LoginComponent {
  private readonly injected = inject(CookieService);

  constructor(
    private cookieService: CookieService,
    private readonly ssr: SsrCookieService,
  ) {}

  login(token: string, days: number): void {
    this.cookieService.set('a', token);
    this.cookieService.set('a', token, days);
    this.cookieService.set('a', token, { expires: 7, path: '/' });
    this.cookieService.set('a', token, { sameSite: 'Strict', secure: true });
    this.cookieService.set('a', token, { sameSite: 'None' }); // expect: none-requires-secure
    this.cookieService.set('a', token, { sameSite: 'None', secure: true });
    this.cookieService.set('a', token, { sameSite: 'None', secure: false });
    this.cookieService.set('a', token, { samesite: 'Strict' } as never); // expect: valid-samesite
    this.cookieService.set('a', token, 7, '/', '', true, 'None');
    this.cookieService.set('a', token, 7, '/', '', undefined, 'None'); // expect: none-requires-secure
    this.cookieService.set('a', token, 7, '/', '', false, 'None');
    this.cookieService.delete('a', '/');
    this.injected.set('a', token, { sameSite: 'None' }); // expect: none-requires-secure
    this.ssr.set('a', token, { sameSite: 'Lax' });
  }
}
