/** As users write it: decorators are for a compiler. */
const component = (statement) => `
  import { Component, inject } from '@angular/core';
  import { CookieService } from 'ngx-cookie-service';
  @Component({ selector: 'app-root', template: '' })
  export class AppComponent {
    private readonly cookies = inject(CookieService);
    save(): void {
      ${statement}
    }
  }
`;

const injected = (statement) => `
  import '@angular/compiler';
  import { DOCUMENT, Injector, PLATFORM_ID } from '@angular/core';
  import { CookieService } from 'ngx-cookie-service';
  const injector = Injector.create({
    providers: [
      { provide: DOCUMENT, useValue: document },
      { provide: PLATFORM_ID, useValue: 'browser' },
      { provide: CookieService },
    ],
  });
  const service = { cookies: injector.get(CookieService), save() { ${statement} } };
  service.save();
`;

const ngx = { package: 'ngx-cookie-service', version: '22.0.0', node: 24, browser: true, typescript: true };

const set = ({ after }) => `this.cookies.set('a', 'b'${after});`;
const setByPosition = ({ positional }) => `this.cookies.set('a', 'b'${positional(2, { path: 3, secure: 5, sameSite: 6 })});`;

/** Its values are capitalised; it knows no other spelling than its type does. */
const values = { none: 'None', lax: 'Lax' };

export default [
  {
    ...ngx,
    values,
    record: 'ngx-cookie-service.set',
    code: (options) => component(set(options)),
    program: (options) => injected(set(options)),
    also: { delete: { code: component(`this.cookies.delete('a');`), program: injected(`this.cookies.delete('a');`) } },
  },
  {
    ...ngx,
    values,
    record: 'ngx-cookie-service.set',
    without: ['misspelt key'],
    code: (options) => component(setByPosition(options)),
    program: (options) => injected(setByPosition(options)),
  },
];
