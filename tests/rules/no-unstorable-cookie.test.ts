import rule from '../../rules/no-unstorable-cookie.js';
import { fine, reported, run, type Report, type Suggested } from './tester.js';

const report = (messageId: string, data: Record<string, string>, suggestions: readonly Suggested[] = []): Report => ({
  messageId,
  data,
  suggestions,
});
const ofA = (more: Record<string, string> = {}): Record<string, string> => ({ cookie: 'The cookie "a"', when: '', ...more });
const js = { before: "import Cookies from 'js-cookie';" };
const cookie2 = { before: "import { stringifySetCookie } from 'cookie';", settings: { versions: { cookie: '2.0.2' } } };
const long = 'x'.repeat(4096);

const dot = 'a domain has no dot in front there (it holds for all subdomains anyhow)';
const refused = (option: string, text: string, why: string, suggestions: readonly Suggested[] = []): Report =>
  report('refused', ofA({ option, text, why, api: 'cookieStore.set()' }), suggestions);

/** What the Cookie Store API refuses and a Set-Cookie header would not. */
const refusals = [
  reported(
    'a domain with a dot in front',
    "cookieStore.set({ name: 'a', value: '1', domain: «'‹.example.com→example.com›'» });",
    [refused('domain', '.example.com', dot, [{ messageId: 'useText', data: { text: 'example.com' }, code: "cookieStore.set({ name: 'a', value: '1', domain: '‹.example.com→example.com›' });" }])],
  ),
  reported(
    'a path without a slash in front',
    "cookieStore.set({ name: 'a', value: '1', path: «'‹shop→/shop›'» });",
    [refused('path', 'shop', 'a path begins with a slash', [{ messageId: 'useText', data: { text: '/shop' }, code: "cookieStore.set({ name: 'a', value: '1', path: '‹shop→/shop›' });" }])],
  ),
  reported('a path of 1,024 octets, to which it adds a slash', `cookieStore.set({ name: 'a', value: '1', path: «'/${long.slice(0, 1023)}'» });`, [
    refused('path', `/${'x'.repeat(56)}…`, 'it has more than 1,024 octets'),
  ]),
  reported("a date in words", "cookieStore.set({ name: 'a', value: '1', expires: «'Thu, 31 Dec 2037 23:59:59 GMT'» });", [
    refused('expires', 'Thu, 31 Dec 2037 23:59:59 GMT', 'a date is a number of milliseconds or a Date there'),
  ]),
  reported('a date that is printed', "cookieStore.set({ name: 'a', value: '1', expires: «new Date(end).toUTCString()» });", [
    refused('expires', 'new Date(end).toUTCString()', 'a date is a number of milliseconds or a Date there'),
  ]),
  fine(
    'what it takes',
    `cookieStore.set({ name: 'a', value: '1', domain: 'example.com', path: '/${long.slice(0, 1022)}', expires: Date.now() + 1000 });
cookieStore.set({ name: 'a', value: '1', path: '', expires: new Date(end) });
cookieStore.set({ name: 'a', value: '1', domain, path, expires });
cookieStore.set({ name: 'a', value: '1', expires: '1893456000000' });`,
  ),
  fine('the same in a header', "document.cookie = 'a=1; Domain=.example.com; Path=shop; SameSite=Lax';"),
];

const scripts = [
  reported(
    'HttpOnly in document.cookie',
    "document.cookie = 'a=1; Path=/; «HttpOnly»';",
    [
      report('httpOnlyFromScript', ofA({ api: 'document.cookie' }), [
        { messageId: 'removeHttpOnly', code: "document.cookie = 'a=1; Path=/‹; HttpOnly→›';" },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'in one world',
    "document.cookie = `a=${id}${live ? '; «HttpOnly»' : ''}`;",
    [
      report('httpOnlyFromScript', ofA({ api: 'document.cookie', when: ' when `live` is true' }), [
        { messageId: 'removeHttpOnly', code: "document.cookie = `a=${id}${live ? '‹; HttpOnly→›' : ''}`;" },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'whatever follows',
    'document.cookie = `a=1; «HttpOnly»; ${rest}`;',
    [
      report('httpOnlyFromScript', ofA({ api: 'document.cookie' }), [
        { messageId: 'removeHttpOnly', code: 'document.cookie = `a=1‹; HttpOnly→›; ${rest}`;' },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'a library in the browser',
    "Cookies.set('a', id, { httpOnly: «true», path: '/' });",
    [
      report('httpOnlyFromScript', ofA({ api: 'Cookies.set()' }), [
        { messageId: 'removeHttpOnly', code: "Cookies.set('a', id, { ‹httpOnly: true, →›path: '/' });" },
      ]),
    ],
    { ...js, fix: false },
  ),
  reported(
    'a text that a library makes',
    "document.cookie = serialize('a', id, { httpOnly: «true» });",
    [
      report('httpOnlyFromScript', ofA({ api: 'document.cookie' }), [
        { messageId: 'removeHttpOnly', code: "document.cookie = serialize('a', id, {‹ httpOnly: true →›});" },
      ]),
    ],
    { before: "import { serialize } from 'cookie';", fix: false },
  ),
  reported(
    'no such option',
    "cookieStore.set({ name: 'a', value: id, httpOnly: «true» });",
    [
      report('httpOnlyLeftOut', ofA({ api: 'cookieStore.set()' }), [
        { messageId: 'removeOption', code: "cookieStore.set({ name: 'a', value: id‹, httpOnly: true→› });" },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'a logout that deletes nothing',
    "document.cookie = 'a=; «HttpOnly»; Max-Age=0';",
    [
      report('httpOnlyFromScript', ofA({ api: 'document.cookie' }), [
        { messageId: 'removeHttpOnly', code: "document.cookie = 'a=‹; HttpOnly→›; Max-Age=0';" },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'a removal that removes nothing',
    "Cookies.remove('a', { httpOnly: «true», path: '/' });",
    [
      report('httpOnlyFromScript', ofA({ api: 'Cookies.remove()' }), [
        { messageId: 'removeHttpOnly', code: "Cookies.remove('a', { ‹httpOnly: true, →›path: '/' });" },
      ]),
    ],
    { ...js, fix: false },
  ),
  fine('false', "Cookies.set('a', id, { httpOnly: false });", js),
  fine('not known', "Cookies.set('a', id, { httpOnly: live });", js),
  fine('a header', "res.setHeader('Set-Cookie', 'a=1; HttpOnly');"),
  fine('a library that may run on a server', "cookies.set('a', id, { httpOnly: true });", {
    before: "import Cookies from 'universal-cookie';\nconst cookies = new Cookies();",
  }),
];

const flags = [
  reported(
    'Secure=false',
    "res.setHeader('Set-Cookie', 'a=1; «Secure=false»; Path=/');",
    [
      report('flagSaysNo', ofA({ text: 'Secure=false', name: 'Secure' }), [
        {
          messageId: 'keepFlag',
          data: { name: 'Secure', consequence: 'it then goes over plain http as well' },
          code: "res.setHeader('Set-Cookie', 'a=1; ‹Secure=false→Secure›; Path=/');",
        },
        {
          messageId: 'removeFlag',
          data: { name: 'Secure', consequence: 'it then goes over plain http as well' },
          code: "res.setHeader('Set-Cookie', 'a=1‹; Secure=false→›; Path=/');",
        },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'Secure=false, which SameSite=None needs',
    "res.setHeader('Set-Cookie', 'a=1; SameSite=None; «secure=0»');",
    [
      report('flagSaysNo', ofA({ text: 'secure=0', name: 'Secure' }), [
        {
          messageId: 'keepFlag',
          data: { name: 'Secure', consequence: 'it then goes over plain http as well' },
          code: "res.setHeader('Set-Cookie', 'a=1; SameSite=None; ‹secure=0→secure›');",
        },
      ]),
    ],
    { fix: false },
  ),
  fine('Secure=true', "res.setHeader('Set-Cookie', 'a=1; Secure=true');"),
  fine('not known', "res.setHeader('Set-Cookie', `a=1; Secure=${live}`);"),
];

const sizes = [
  reported('4,097 octets', `document.cookie = 'a=«${long}»';`, [report('tooLong', ofA({ octets: '4,097' }))]),
  reported('octets, not characters', `document.cookie = 'a=«${'ä'.repeat(2048)}»';`, [report('tooLong', ofA({ octets: '4,097' }))]),
  reported('the known part alone', `document.cookie = \`a=«${long}»\${id}; Path=/\`;`, [report('tooLong', ofA({ octets: '4,097' }))]),
  fine('4,096 octets', `document.cookie = 'a=${long.slice(1)}; Path=/; SameSite=Lax';`),
  reported('a Path of 1,025 octets', `res.cookie('a', id, { path: «'/${long.slice(0, 1024)}'» });`, [
    report('attributeTooLong', ofA({ name: 'Path', octets: '1,025' })),
  ]),
  fine('a Path of 1,024 octets', `res.cookie('a', id, { path: '/${long.slice(0, 1023)}' });`),
];

const characters = [
  reported('a control character', "document.cookie = 'a=1«2\\u0001»; Path=/';", [report('controlCharacter', ofA({ character: 'U+0001' }))]),
  reported('a line break beside a semicolon', '\n    document.cookie = `a=${id}; SameSite=Lax«;»‹\n      → ›Path=/`;\n    ', [
    report('controlCharacter', ofA({ character: 'a line break' }), [
      { messageId: 'removeLineBreaks', code: '\n    document.cookie = `a=${id}; SameSite=Lax;‹\n      → ›Path=/`;\n    ' },
    ]),
  ]),
  reported(
    'a line break at the end',
    "res.setHeader('Set-Cookie', 'a=1; Path=«/‹\\n»→›');",
    [
      report('controlCharacter', ofA({ character: 'a line break' }), [
        { messageId: 'removeLineBreaks', code: "res.setHeader('Set-Cookie', 'a=1; Path=/‹\\n→›');" },
      ]),
    ],
    { output: "res.setHeader('Set-Cookie', 'a=1; Path=/‹\\n→›');" },
  ),
  reported('a line break in the value', "document.cookie = 'a=1«2\\n»34; Path=/';", [
    report('controlCharacter', ofA({ character: 'a line break' })),
  ]),
  fine('a tab', "document.cookie = 'a=1;\\tPath=/';"),
];

const lifetimes = [
  reported('a unit', "document.cookie = 'a=1; Max-Age=«‹60s→60›»';", [
    report('unreadMaxAge', ofA({ text: '60s' }), [
      { messageId: 'saySeconds', data: { seconds: '60' }, code: "document.cookie = 'a=1; Max-Age=‹60s→60›';" },
    ]),
  ]),
  reported('an exponent', "document.cookie = 'a=1; Max-Age=«‹1e9→1000000000›»';", [
    report('unreadMaxAge', ofA({ text: '1e9' }), [
      { messageId: 'saySeconds', data: { seconds: '1000000000' }, code: "document.cookie = 'a=1; Max-Age=‹1e9→1000000000›';" },
    ]),
  ]),
  reported(
    'days',
    "document.cookie = 'a=1; Max-Age=«7d»';",
    [
      report('unreadMaxAge', ofA({ text: '7d' }), [
        { messageId: 'saySeconds', data: { seconds: '604800' }, code: "document.cookie = 'a=1; Max-Age=‹7d→604800›';" },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'a date',
    "document.cookie = 'a=1; max-age=«2030-01-01»';",
    [
      report('unreadMaxAge', ofA({ text: '2030-01-01' }), [
        {
          messageId: 'useExpires',
          data: { date: 'Tue, 01 Jan 2030 00:00:00 GMT' },
          code: "document.cookie = 'a=1; ‹max-age=2030-01-01→expires=Tue, 01 Jan 2030 00:00:00 GMT›';",
        },
      ]),
    ],
    { fix: false },
  ),
  reported('a unit behind what is not known', 'document.cookie = `a=1; «Max-Age»=${age}s`;', [
    report('unreadMaxAge', ofA({ text: '${age}s' })),
  ]),
  reported('an ISO date', "document.cookie = 'a=1; Expires=«‹2030-01-01T00:00:00Z→Tue, 01 Jan 2030 00:00:00 GMT›»';", [
    report('unreadExpires', ofA({ text: '2030-01-01T00:00:00Z' }), [
      {
        messageId: 'sayDate',
        data: { date: 'Tue, 01 Jan 2030 00:00:00 GMT' },
        code: "document.cookie = 'a=1; Expires=‹2030-01-01T00:00:00Z→Tue, 01 Jan 2030 00:00:00 GMT›';",
      },
    ]),
  ]),
  reported('an ISO date that code prints', 'document.cookie = `a=1; «Expires»=${new Date(2030, 1).‹toISOString→toUTCString›()}`;', [
    report('unreadExpires', ofA({ text: '${new Date(2030, 1).toISOString()}' }), [
      { messageId: 'useUtcString', code: 'document.cookie = `a=1; Expires=${new Date(2030, 1).‹toISOString→toUTCString›()}`;' },
    ]),
  ]),
  reported('of what may be another kind of date', 'document.cookie = `a=1; «Expires»=${date.toISOString()}`;', [
    report('unreadExpires', ofA({ text: '${date.toISOString()}' })),
  ]),
  reported(
    'milliseconds',
    'document.cookie = `a=1; «Expires»=${Date.now() + 1000}`;',
    [
      report('unreadExpires', ofA({ text: '${Date.now() + 1000}' }), [
        {
          messageId: 'useUtcString',
          code: 'document.cookie = `a=1; Expires=${‹Date.now() + 1000→new Date(Date.now() + 1000).toUTCString()›}`;',
        },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'a deletion that deletes nothing',
    "document.cookie = 'a=; Expires=«0»';",
    [report('unreadExpires', ofA({ text: '0' }), [{ messageId: 'useMaxAge', code: "document.cookie = 'a=; ‹Expires=0→Max-Age=0›';" }])],
    { fix: false },
  ),
  fine('another lifetime that counts', "document.cookie = 'a=1; Max-Age=soon; Expires=Tue, 01 Jan 2030 00:00:00 GMT';"),
  fine('another that may count', 'document.cookie = `a=1; Expires=later; Max-Age=${age}`;'),
  fine('attributes that may hold one', 'document.cookie = `a=1; Max-Age=60s; ${rest}`;'),
  fine('deletions', "document.cookie = 'a=; Max-Age=0';\ndocument.cookie = 'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT';"),
  fine('a session cookie that is meant', "document.cookie = 'a=1; Expires=Session';\ndocument.cookie = 'a=1; Expires=';"),
];

const overruled = [
  reported(
    'two SameSites',
    "document.cookie = 'a=1; «SameSite=Strict»; SameSite=Lax';",
    [
      report('overruled', ofA({ text: 'SameSite=Strict', other: 'SameSite=Lax' }), [
        { messageId: 'removeThis', data: { text: 'SameSite=Strict' }, code: "document.cookie = 'a=1‹; SameSite=Strict→›; SameSite=Lax';" },
        { messageId: 'removeOther', data: { text: 'SameSite=Lax' }, code: "document.cookie = 'a=1; SameSite=Strict‹; SameSite=Lax→›';" },
      ]),
    ],
    { fix: false },
  ),
  fine('the same twice', "document.cookie = 'a=1; Path=/; SameSite=Lax; Path=/';"),
  fine('one that browsers do not know, which is another rule', "document.cookie = 'a=1; SameSite=Strict; SameSite=Foo';"),
  fine('under a condition', "document.cookie = 'a=1; SameSite=Lax' + (live ? '; SameSite=Strict' : '');"),
  fine('a constant that is overruled', "const BASE = 'Path=/';\ndocument.cookie = `a=1; ${BASE}; Path=/app`;"),
];

const domains = [
  reported(
    'a URL',
    "res.cookie('a', id, { domain: «'https://example.com:3000/'» });",
    [
      report('domainWithScheme', ofA({ text: 'https://example.com:3000/' }), [
        {
          messageId: 'useHost',
          data: { host: 'example.com' },
          code: "res.cookie('a', id, { domain: '‹https://example.com:3000/→example.com›' });",
        },
        { messageId: 'removeDomain', code: "res.cookie('a', id, {‹ domain: 'https://example.com:3000/' →›});" },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'a port in one world',
    "res.cookie('a', id, { domain: live ? 'example.com' : «'localhost:3000'» });",
    [
      report('domainWithPort', ofA({ text: 'localhost:3000', when: ' when `live` is false' }), [
        {
          messageId: 'useHost',
          data: { host: 'localhost' },
          code: "res.cookie('a', id, { domain: live ? 'example.com' : '‹localhost:3000→localhost›' });",
        },
      ]),
    ],
    { fix: false },
  ),
  reported('a port behind what is not known', 'document.cookie = `a=1; «Domain»=${host}:3000`;', [
    report('domainWithPort', ofA({ text: '…:3000' })),
  ]),
  reported(
    'two dots',
    "document.cookie = 'a=1; Domain=«..example.com»';",
    [
      report('domainWithDots', ofA({ text: '..example.com' }), [
        { messageId: 'useHost', data: { host: 'example.com' }, code: "document.cookie = 'a=1; Domain=‹..→›example.com';" },
        { messageId: 'removeDomain', code: "document.cookie = 'a=1‹; Domain=..example.com→›';" },
      ]),
    ],
    { fix: false },
  ),
  reported(
    'a star',
    "document.cookie = 'a=1; Domain=«*.example.com»';",
    [
      report('domainWithStar', ofA({ text: '*.example.com' }), [
        { messageId: 'useHost', data: { host: 'example.com' }, code: "document.cookie = 'a=1; Domain=‹*.→›example.com';" },
        { messageId: 'removeDomain', code: "document.cookie = 'a=1‹; Domain=*.example.com→›';" },
      ]),
    ],
    { fix: false },
  ),
  fine('a leading dot', "res.cookie('a', id, { domain: '.example.com' });"),
  fine('a deletion', "res.clearCookie('a', { domain: 'localhost:3000' });"),
];

const several = [
  reported(
    'two cookies in one text',
    "res.setHeader('Set-Cookie', 'a=1; Path=/«, »b=2');",
    [
      report('folded', ofA({ name: '"b"' }), [
        { messageId: 'useArray', code: "res.setHeader('Set-Cookie', ‹→[›'a=1; Path=/‹, →', '›b=2'‹→]›);" },
      ]),
    ],
    { fix: false },
  ),
  reported('no array for Fetch', "new Headers().set('Set-Cookie', 'a=1; SameSite=Lax«, »b=2');", [report('folded', ofA({ name: '"b"' }))]),
  fine('a date', "res.setHeader('Set-Cookie', 'a=1; Expires=Tue, 01 Jan 2030 00:00:00 GMT');"),
  fine('a value with commas', "res.setHeader('Set-Cookie', 'a=1, b=2');"),
  reported(
    'texts that are joined',
    "res.setHeader('Set-Cookie', [serialize('a', x), serialize('b', y)].«join»(', '));",
    [
      report('joinedTexts', {}, [
        { messageId: 'useArray', code: "res.setHeader('Set-Cookie', [serialize('a', x), serialize('b', y)]‹.join(', ')→›);" },
      ]),
    ],
    { before: "import { serialize } from 'cookie';", fix: false },
  ),
  reported(
    'an array in Headers',
    "new Headers(‹{ Vary: 'X', 'Set-Cookie': «[a, b]» }→[['Vary', 'X'], ['Set-Cookie', a], ['Set-Cookie', b]]›);",
    [
      report('joinedArray', { when: '' }, [
        {
          messageId: 'usePairs',
          code: "new Headers(‹{ Vary: 'X', 'Set-Cookie': [a, b] }→[['Vary', 'X'], ['Set-Cookie', a], ['Set-Cookie', b]]›);",
        },
      ]),
    ],
  ),
  reported(
    'an array that is appended',
    "const headers = new Headers();\n‹headers.append('Set-Cookie', «[a, b]»);→headers.append('Set-Cookie', a);\nheaders.append('Set-Cookie', b);›",
    [
      report('joinedArray', { when: '' }, [
        {
          messageId: 'appendEach',
          code: "const headers = new Headers();\n‹headers.append('Set-Cookie', [a, b]);→headers.append('Set-Cookie', a);\nheaders.append('Set-Cookie', b);›",
        },
      ]),
    ],
  ),
  reported('an array that is not written here', "const list = [a, b];\nnew Response('', { headers: { 'Set-Cookie': «list» } });", [
    report('joinedArray', { when: '' }),
  ]),
  fine('an array of one', "new Headers({ 'Set-Cookie': [a] });"),
  fine('an array for Node.js', "res.writeHead(200, { 'Set-Cookie': [a, b] });"),
];

const versions = [
  reported(
    'arguments of cookie 1 in cookie 2',
    "«stringifySetCookie»(‹'a', id, { secure: true }→{ name: 'a', value: id, secure: true }›);",
    [
      report('misreadArguments', { api: 'stringifySetCookie()', gives: 'undefined=' }, [
        { messageId: 'useObject', code: "stringifySetCookie(‹'a', id, { secure: true }→{ name: 'a', value: id, secure: true }›);" },
      ]),
    ],
    cookie2,
  ),
  reported(
    'with options from elsewhere',
    "«stringifySetCookie»('a', id, options);",
    [
      report('misreadArguments', { api: 'stringifySetCookie()', gives: 'undefined=' }, [
        { messageId: 'useObject', code: "stringifySetCookie(‹'a', id, options→{ name: 'a', value: id, ...options }›);" },
      ]),
    ],
    { ...cookie2, fix: false },
  ),
  fine('one object', "stringifySetCookie({ name: 'a', value: id });", cookie2),
  fine('cookie 1', "stringifySetCookie('a', id, { sameSite: 'lax' });", { ...cookie2, settings: { versions: { cookie: '1.1.1' } } }),
];

/** @param lost in line 2, by the method that is marked; `by` adds */
const loses = (title: string, lost: string, by: string, code: string, when = ''): ReturnType<typeof reported> =>
  reported(
    title,
    code,
    [report('overwritten', { lost, line: '2', when }, [{ messageId: 'addInstead', data: { by }, code: code.replace(/«(\w+)»/, `‹$1→${by}›`) }])],
    { fix: false },
  );

const overwritten = [
  loses('a second header', 'What Set-Cookie says', 'appendHeader', "\n    function f(res, x, y) {\n      res.setHeader('Set-Cookie', x);\n      res.status(201);\n      res.«setHeader»('Set-Cookie', y);\n    }\n    "),
  loses('in one world', 'The cookie "a"', 'append', "\n    function f(res, isNew) {\n      res.set('Set-Cookie', 'a=1');\n      if (isNew) res.«set»('Set-Cookie', 'b=1');\n    }\n    ", ' when `isNew` is true'),
  loses('a cookie before the header', 'The cookie "a"', 'appendHeader', "\n    function f(res) {\n      res.cookie('a', '1', { sameSite: 'lax' });\n      res.«setHeader»('Set-Cookie', 'b=1; SameSite=Lax');\n    }\n    "),
  loses('a deletion before the header', 'The cookie "a"', 'append', "\n    function f(res, x) {\n      res.clearCookie('a');\n      res.«set»('Set-Cookie', x);\n    }\n    "),
  loses('a cookie of Koa before the header', 'The cookie "a"', 'append', "\n    function f(ctx) {\n      ctx.cookies.set('a', '1', { sameSite: 'lax' });\n      ctx.«set»('Set-Cookie', 'b=1');\n    }\n    "),
  loses('a header before a cookie before a header that sets that cookie', 'The cookie "b"', 'appendHeader', "\n    function f(res, x) {\n      res.setHeader('Set-Cookie', 'b=1');\n      res.cookie('a', '1');\n      res.«setHeader»('Set-Cookie', 'a=2');\n    }\n    "),
  fine('a cookie after the header', "function f(res) {\n  res.setHeader('Set-Cookie', 'b=1');\n  res.cookie('a', '1');\n}"),
  fine('a cookie that is set once more', "function f(res) {\n  res.clearCookie('a');\n  res.setHeader('Set-Cookie', 'a=1');\n}"),
  fine('a cookie of another response', "function f(res, other) {\n  other.cookie('a', '1');\n  res.setHeader('Set-Cookie', 'b=1');\n}"),
  fine('a cookie of another name before one of any', "function f(res, isNew, x) {\n  res.cookie('a', '1');\n  if (isNew) res.setHeader('Set-Cookie', x);\n}"),
  fine(
    'a header that takes the cookie along',
    "function f(res) {\n  res.cookie('a', '1');\n  res.setHeader('Set-Cookie', [].concat(res.getHeader('Set-Cookie'), 'b=1'));\n}",
  ),
  fine(
    'Fastify, which adds',
    "const fastify = require('fastify')();\nfastify.get('/', (request, reply) => {\n  reply.setCookie('a', '1');\n  reply.header('Set-Cookie', 'b=1');\n});",
  ),
  fine(
    'the other way',
    "function f(res, isNew) {\n  if (isNew) res.setHeader('Set-Cookie', 'a=1');\n  else res.setHeader('Set-Cookie', 'b=1');\n}",
  ),
  fine(
    'a value that takes the first along',
    "function f(res, x, y) {\n  res.setHeader('Set-Cookie', x);\n  res.setHeader('Set-Cookie', [x, y]);\n}",
  ),
  fine(
    'read in between',
    "function f(res, x, y) {\n  res.setHeader('Set-Cookie', x);\n  const all = res.getHeader('Set-Cookie');\n  res.setHeader('Set-Cookie', all.concat(y));\n}",
  ),
  fine('sent in between', "function f(res, x, y) {\n  res.setHeader('Set-Cookie', x);\n  res.end();\n  res.setHeader('Set-Cookie', y);\n}"),
  fine('added', "function f(res, x, y) {\n  res.setHeader('Set-Cookie', x);\n  res.appendHeader('Set-Cookie', y);\n}"),
];

const cases = [
  ...refusals,
  ...scripts,
  ...flags,
  ...sizes,
  ...characters,
  ...lifetimes,
  ...overruled,
  ...domains,
  ...several,
  ...versions,
  ...overwritten,
];
type Case = (typeof cases)[number];
const isInvalid = (one: Case): one is Extract<Case, { errors: unknown }> => 'errors' in one;

run('no-unstorable-cookie', rule, { valid: cases.filter((one) => !isInvalid(one)), invalid: cases.filter(isInvalid) });
