import type { Conventions, Form, Library } from '../types.js';

/** The value of SameSite is printed as it is: `true` becomes `SameSite=true`, which browsers do not know. */
const printed = { otherStrings: 'prints', true: 'prints', defaults: { path: '/' } } satisfies Conventions;

const SET: readonly Form[] = [
  { when: 'object', name: '0.name', value: '0.value', attributes: 0 },
  { name: 0, value: 1, attributes: 2 },
];

const DELETE: readonly Form[] = [{ when: 'object', name: '0.name', attributes: 0 }, { name: 0 }];

export default {
  package: 'next',
  versions: '14.2.35, 15.5.29, 16.4.6',
  source: 'https://github.com/vercel/next.js/blob/v16.4.6/packages/next/src/compiled/@edge-runtime/cookies/index.js',
  ecosystem: 'Meta-frameworks',
  records: ['next.cookies().set', 'next.NextResponse.cookies.set', 'next.cookies.delete', 'next.cookies.set maxAge 0'],
  words: ['cookie'],
  receivers: {
    'next.NextRequest': {
      names: ['req', 'request'],
      types: ['NextRequest'],
      handlers: [{ exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'middleware', 'proxy'], index: { 1: 0, 2: 0 } }],
      onlyWith: ['next', 'next/*'],
      files: ['middleware.*', 'proxy.*', 'route.*'],
    },
    'next.NextResponse': {
      types: ['NextResponse'],
      made: ['next/server#NextResponse()', 'next/server#NextResponse.*()'],
    },
  },
  cookies: [
    { ...printed, call: 'next/headers#cookies().set', says: 'cookies().set()', forms: SET },
    { ...printed, call: '<next.NextResponse>.cookies.set', says: 'response.cookies.set()', forms: SET },
    { ...printed, call: 'next/headers#cookies().delete', says: 'cookies().delete()', does: 'delete', forms: DELETE },
    { ...printed, call: '<next.NextResponse>.cookies.delete', says: 'response.cookies.delete()', does: 'delete', forms: DELETE },
  ],
  readers: [{ call: ['next/headers#cookies().get', '<next.NextRequest>.cookies.get'], name: 0 }],
} satisfies Library;
