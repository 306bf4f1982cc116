/** `document.cookie`, and Set-Cookie headers in all their forms. */
import { missing, missingOf } from './missing.js';
import { reported } from '../tester.js';

export const texts = [
  missing('a pair', 'theme',
    "document.cookie = '«theme=dark»‹→; SameSite=Lax›';",
    "document.cookie = 'theme=dark‹→; SameSite=None; Secure›';"),
  missing('an attribute', 'theme',
    "document.cookie = '«theme=dark»; path=/‹→; SameSite=Lax›';",
    "document.cookie = 'theme=dark; path=/‹→; SameSite=None; Secure›';"),
  missing('a string that ends in `;`', 'theme',
    "document.cookie = '«theme=dark»; path=/;‹→ SameSite=Lax›';",
    "document.cookie = 'theme=dark; path=/;‹→ SameSite=None; Secure›';"),
  missing('a string that ends in `; `', 'theme',
    "document.cookie = '«theme=dark»; ‹→SameSite=Lax›';",
    "document.cookie = 'theme=dark; ‹→SameSite=None; Secure›';"),
  missing('attributes in lower case', 'theme',
    "document.cookie = '«theme=dark»; path=/; secure‹→; samesite=lax›';",
    "document.cookie = 'theme=dark; path=/; secure‹→; samesite=none›';"),
  missing('a template', 'theme',
    'document.cookie = `«theme=${theme}»; max-age=${60 * 60}‹→; SameSite=Lax›`;',
    'document.cookie = `theme=${theme}; max-age=${60 * 60}‹→; SameSite=None; Secure›`;'),
  missing('a template that ends in the value', 'theme',
    'document.cookie = `«theme=${theme}»‹→; SameSite=Lax›`;',
    'document.cookie = `theme=${theme}‹→; SameSite=None; Secure›`;'),
  missing('a concatenation', 'theme',
    "document.cookie = '«theme=' + theme» + '; path=/‹→; SameSite=Lax›';",
    "document.cookie = 'theme=' + theme + '; path=/‹→; SameSite=None; Secure›';"),
  missing('a concatenation that ends in the value', 'theme',
    "document.cookie = '«theme=' + theme»‹→ + '; SameSite=Lax'›;",
    "document.cookie = 'theme=' + theme‹→ + '; SameSite=None; Secure'›;"),
  missing('a concatenation that ends in a call', 'theme',
    "document.cookie = '«theme=' + encodeURIComponent(theme)»‹→ + '; SameSite=Lax'›;",
    "document.cookie = 'theme=' + encodeURIComponent(theme)‹→ + '; SameSite=None; Secure'›;"),
  missing('a joined array', 'theme',
    "document.cookie = ['«theme=dark»', 'path=/'‹→, 'SameSite=Lax'›].join('; ');",
    "document.cookie = ['theme=dark', 'path=/'‹→, 'SameSite=None', 'Secure'›].join('; ');"),
  missing('a joined array over several lines', 'theme',
    `
      document.cookie = [
        \`«theme=\${theme}»\`,
        'path=/'‹→,
        'SameSite=Lax'›,
      ].join('; ');
    `,
    `
      document.cookie = [
        \`theme=\${theme}\`,
        'path=/'‹→,
        'SameSite=None',
        'Secure'›,
      ].join('; ');
    `),
  missing('a variable that only this cookie reads', 'theme',
    `
      const text = 'theme=dark‹→; SameSite=Lax›';
      window.document.cookie = «text»;
    `,
    `
      const text = 'theme=dark‹→; SameSite=None; Secure›';
      window.document.cookie = text;
    `),
  missing('a variable that others read is left alone', 'theme',
    `
      const text = 'theme=dark';
      document.cookie = «text»‹→ + '; SameSite=Lax'›;
      localStorage.theme = text;
    `,
    `
      const text = 'theme=dark';
      document.cookie = text‹→ + '; SameSite=None; Secure'›;
      localStorage.theme = text;
    `),
  missing('the result of a function', 'theme',
    `
      const cookie = (name, value) => \`\${name}=\${value}; path=/\`;
      document.cookie = «cookie»('theme', 'dark')‹→ + '; SameSite=Lax'›;
    `,
    `
      const cookie = (name, value) => \`\${name}=\${value}; path=/\`;
      document.cookie = cookie('theme', 'dark')‹→ + '; SameSite=None; Secure'›;
    `),
  missing('double quotes', 'theme',
    'document.cookie = "«theme=" + theme»‹→ + "; SameSite=Lax"›;',
    'document.cookie = "theme=" + theme‹→ + "; SameSite=None; Secure"›;'),
  missing('one of two strings', 'a',
    "document.cookie = «live ? 'a=1; SameSite=Lax' : 'a=1‹→; SameSite=Lax›'»;",
    "document.cookie = live ? 'a=1; SameSite=Lax' : 'a=1‹→; SameSite=None; Secure›';", { when: '`live` is false' }),
  missing('a segment in one world: the attribute goes before it', 'a',
    "document.cookie = '«a=1»‹→; SameSite=Lax›' + (live ? '; SameSite=None; Secure' : '') + '; path=/';",
    "document.cookie = 'a=1‹→; SameSite=None; Secure›' + (live ? '; SameSite=None; Secure' : '') + '; path=/';", { when: '`live` is false' }),
  missing('a segment in one world at the end', 'a',
    "document.cookie = '«a=1»; path=/‹→; SameSite=Lax›' + (live ? '; SameSite=None; Secure' : '');",
    "document.cookie = 'a=1; path=/‹→; SameSite=None; Secure›' + (live ? '; SameSite=None; Secure' : '');", { when: '`live` is false' }),
  missing('`+=` in an `if`', 'a',
    `
      let text = 'a=1‹→; SameSite=Lax›';
      if (live) text += '; SameSite=Lax';
      document.cookie = «text»;
    `,
    `
      let text = 'a=1‹→; SameSite=None; Secure›';
      if (live) text += '; SameSite=Lax';
      document.cookie = text;
    `, { when: '`live` is false' }),
  missing('escapes', "na'me",
    'document.cookie = \'«na\\\'me=\\u{61}»; path=/‹→; SameSite=Lax›\';',
    'document.cookie = \'na\\\'me=\\u{61}; path=/‹→; SameSite=None; Secure›\';'),
  missing('setHeader', 'sid',
    "res.setHeader('Set-Cookie', '«sid=1»; HttpOnly‹→; SameSite=Lax›');",
    "res.setHeader('Set-Cookie', 'sid=1; HttpOnly‹→; SameSite=None; Secure›');"),
  missing('setHeader, the name in lower case', 'sid',
    "res.setHeader('set-cookie', `«sid=${id}»‹→; SameSite=Lax›`);",
    "res.setHeader('set-cookie', `sid=${id}‹→; SameSite=None; Secure›`);"),
  reported('each element of an array by itself',
    "res.setHeader('Set-Cookie', ['«sid=1»; HttpOnly‹→; SameSite=Lax›', 'theme=dark; SameSite=Lax', `«lang=${lang}»‹→; SameSite=Lax›`]);", [
    missingOf('sid', '', "res.setHeader('Set-Cookie', ['sid=1; HttpOnly‹→; SameSite=Lax›', 'theme=dark; SameSite=Lax', `lang=${lang}`]);",
      "res.setHeader('Set-Cookie', ['sid=1; HttpOnly‹→; SameSite=None; Secure›', 'theme=dark; SameSite=Lax', `lang=${lang}`]);"),
    missingOf('lang', '', "res.setHeader('Set-Cookie', ['sid=1; HttpOnly', 'theme=dark; SameSite=Lax', `lang=${lang}‹→; SameSite=Lax›`]);",
      "res.setHeader('Set-Cookie', ['sid=1; HttpOnly', 'theme=dark; SameSite=Lax', `lang=${lang}‹→; SameSite=None; Secure›`]);"),
  ]),
  missing('appendHeader', 'sid',
    "res.appendHeader('Set-Cookie', '«sid=1»‹→; SameSite=Lax›');",
    "res.appendHeader('Set-Cookie', 'sid=1‹→; SameSite=None; Secure›');"),
  missing('writeHead with an object', 'sid',
    "res.writeHead(200, { 'Set-Cookie': '«sid=1»‹→; SameSite=Lax›' });",
    "res.writeHead(200, { 'Set-Cookie': 'sid=1‹→; SameSite=None; Secure›' });"),
  missing('writeHead with a flat array', 'sid',
    "res.writeHead(200, ['Set-Cookie', '«sid=1»‹→; SameSite=Lax›']);",
    "res.writeHead(200, ['Set-Cookie', 'sid=1‹→; SameSite=None; Secure›']);"),
  missing('res.set', 'sid',
    "res.set({ 'Set-Cookie': '«sid=1»‹→; SameSite=Lax›' });",
    "res.set({ 'Set-Cookie': 'sid=1‹→; SameSite=None; Secure›' });"),
  missing('res.append', 'sid',
    "res.append('Set-Cookie', '«sid=1»‹→; SameSite=Lax›');",
    "res.append('Set-Cookie', 'sid=1‹→; SameSite=None; Secure›');"),
  missing('res.header', 'sid',
    "res.header('Set-Cookie', '«sid=1»‹→; SameSite=Lax›');",
    "res.header('Set-Cookie', 'sid=1‹→; SameSite=None; Secure›');"),
  missing('reply.headers', 'sid',
    "reply.headers({ 'set-cookie': '«sid=1»‹→; SameSite=Lax›' });",
    "reply.headers({ 'set-cookie': 'sid=1‹→; SameSite=None; Secure›' });"),
  missing('new Headers of an object', 'sid',
    "const headers = new Headers({ 'Set-Cookie': '«sid=1»‹→; SameSite=Lax›' });",
    "const headers = new Headers({ 'Set-Cookie': 'sid=1‹→; SameSite=None; Secure›' });"),
  missing('new Headers of pairs', 'sid',
    "const headers = new Headers([['Set-Cookie', '«sid=1»‹→; SameSite=Lax›']]);",
    "const headers = new Headers([['Set-Cookie', 'sid=1‹→; SameSite=None; Secure›']]);"),
  missing('headers.append', 'sid',
    `
      const headers = new Headers();
      headers.append('Set-Cookie', '«sid=1»‹→; SameSite=Lax›');
    `,
    `
      const headers = new Headers();
      headers.append('Set-Cookie', 'sid=1‹→; SameSite=None; Secure›');
    `),
  missing('new Headers of Headers', 'sid',
    "const headers = new Headers(new Headers({ 'Set-Cookie': '«sid=1»‹→; SameSite=Lax›' }));",
    "const headers = new Headers(new Headers({ 'Set-Cookie': 'sid=1‹→; SameSite=None; Secure›' }));"),
  missing('new Response', 'sid',
    "const response = new Response('', { headers: { 'Set-Cookie': '«sid=1»‹→; SameSite=Lax›' } });",
    "const response = new Response('', { headers: { 'Set-Cookie': 'sid=1‹→; SameSite=None; Secure›' } });"),
  missing('NextResponse.json', 'sid',
    "const response = NextResponse.json({}, { headers: { 'Set-Cookie': '«sid=1»‹→; SameSite=Lax›' } });",
    "const response = NextResponse.json({}, { headers: { 'Set-Cookie': 'sid=1‹→; SameSite=None; Secure›' } });", { before: "import { NextResponse } from 'next/server';" }),
  missing('a returned response', 'sid',
    "export const handler = async () => ({ statusCode: 200, headers: { 'Set-Cookie': '«sid=1»‹→; SameSite=Lax›' } });",
    "export const handler = async () => ({ statusCode: 200, headers: { 'Set-Cookie': 'sid=1‹→; SameSite=None; Secure›' } });"),
  missing('Lambda: multiValueHeaders', 'sid',
    "export const handler = async () => ({ statusCode: 200, multiValueHeaders: { 'Set-Cookie': ['«sid=1»‹→; SameSite=Lax›', 'a=b; SameSite=Lax'] } });",
    "export const handler = async () => ({ statusCode: 200, multiValueHeaders: { 'Set-Cookie': ['sid=1‹→; SameSite=None; Secure›', 'a=b; SameSite=Lax'] } });"),
  missing('Lambda: cookies', 'sid',
    "export const handler = async () => ({ statusCode: 200, cookies: ['«sid=1»‹→; SameSite=Lax›'] });",
    "export const handler = async () => ({ statusCode: 200, cookies: ['sid=1‹→; SameSite=None; Secure›'] });"),
  missing('a key and its value', 'sid',
    "const headers = [{ key: 'Set-Cookie', value: '«sid=1»‹→; SameSite=Lax›' }];",
    "const headers = [{ key: 'Set-Cookie', value: 'sid=1‹→; SameSite=None; Secure›' }];"),
];
