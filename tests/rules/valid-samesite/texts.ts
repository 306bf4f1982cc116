/** Set-Cookie text that browsers do not understand. */
import { remedied, unclear } from './invalid.js';

export const texts = [
  remedied('a slip', { is: 'unknownValue', cookie: 'a', text: 'Laxx' }, ['correct', 'Lax'],
    "document.cookie = 'a=1; SameSite=‹«Laxx»→Lax›; path=/';"),
  unclear('several can be meant', { is: 'unknownValue', cookie: 'a', text: 'Loose' },
    "document.cookie = 'a=1; SameSite=‹«Loose»→Lax›';",
    "document.cookie = 'a=1; SameSite=‹Loose→None; Secure›';"),
  unclear('nothing behind the equals sign', { is: 'noValue', cookie: 'a' },
    "document.cookie = 'a=1; «SameSite=»‹→Lax›; path=/';",
    "document.cookie = 'a=1; SameSite=‹; path=/→None; path=/; Secure›';"),
  unclear('no equals sign', { is: 'noValue', cookie: 'a' },
    "document.cookie = 'a=1; «SameSite»‹→=Lax›; path=/';",
    "document.cookie = 'a=1; SameSite‹; path=/→=None; path=/; Secure›';"),
  remedied('Same-Site', { is: 'ignoredAttribute', cookie: 'a', text: 'Same-Site' }, ['respell'],
    "document.cookie = 'a=1; «‹Same-Site→SameSite›=Lax»';"),
  remedied('same_site in lower case', { is: 'ignoredAttribute', cookie: 'a', text: 'same_site' }, ['respell'],
    "document.cookie = 'a=1; secure; «‹same_site→samesite›=lax»';"),
  remedied('Same-Site, None comes to life', { is: 'ignoredAttribute', cookie: 'a', text: 'Same-Site' }, ['respellWithSecure'],
    "document.cookie = 'a=1; ‹«Same-Site=None»→SameSite=None; Secure›';"),
  remedied('a slip in None', { is: 'unknownValue', cookie: 'a', text: 'nonee' }, ['correctWithSecure', 'None'],
    "document.cookie = 'a=1; SameSite=‹«nonee»→none; Secure›';"),
  remedied('a slip in None with Secure', { is: 'unknownValue', cookie: 'a', text: 'nonee' }, ['correct', 'None'],
    "document.cookie = 'a=1; SameSite=‹«nonee»→none›; Secure';"),
  remedied('quotes in the value', { is: 'unknownValue', cookie: 'a', text: '"None"' }, ['correct', 'None'],
    `res.setHeader('Set-Cookie', 'a=1; SameSite=‹«"None"»→None›; Secure');`),
  unclear('the last SameSite counts', { is: 'unknownValue', cookie: 'a', text: 'Foo' },
    "document.cookie = 'a=1; SameSite=Lax; SameSite=‹«Foo»→Lax›';",
    "document.cookie = 'a=1; SameSite=Lax; SameSite=‹Foo→None; Secure›';"),
  remedied('a template', { is: 'unknownValue', cookie: 'a', text: 'Laxx' }, ['correct', 'Lax'],
    "document.cookie = `a=${a}; SameSite=${'‹«Laxx»→Lax›'}`;"),
  remedied('a const that only this cookie uses', { is: 'unknownValue', cookie: 'a', text: 'Laxx' }, ['correct', 'Lax'],
    `
      const mode = '‹Laxx→Lax›';
      document.cookie = \`a=1; «SameSite»=\${mode}\`;
    `),
  remedied('a joined array', { is: 'unknownValue', cookie: 'a', text: 'Laxx' }, ['correct', 'Lax'],
    "document.cookie = ['a=1', 'SameSite=‹«Laxx»→Lax›'].join('; ');"),
  remedied('escapes', { is: 'unknownValue', cookie: 'a', text: 'Laxx' }, ['correct', 'Lax'],
    'document.cookie = \'a=\\x41; \\u0053ameSite=‹«Laxx»→Lax›\';'),
];
