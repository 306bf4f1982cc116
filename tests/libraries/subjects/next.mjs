/** Next.js carries a copy of @edge-runtime/cookies, which stands for it here: `next` is many times as large as all the rest. */
import { headers } from '../helpers.mjs';

const next = {
  package: 'next',
  installed: '@edge-runtime/cookies',
  version: '6.0.0',
  packageVersion: '16.4.6',
  record: 'next.NextResponse.cookies.set',
  sends: headers,
};

const asNext = (statement) => `
  import { NextResponse } from 'next/server';
  export function GET() {
    const response = NextResponse.json({});
    ${statement}
    return response;
  }
`;

const asEdge = (statement) => `
  import { ResponseCookies } from '@edge-runtime/cookies';
  const response = new Response();
  response.cookies = new ResponseCookies(response.headers);
  ${statement}
  export default response;
`;

const set = ({ after }) => `response.cookies.set('a', 'b'${after});`;
const setObject = ({ more }) => `response.cookies.set({ name: 'a', value: 'b'${more} });`;

const remove = `response.cookies.delete('a');`;
const also = { delete: { code: asNext(remove), program: asEdge(remove) } };

export default [
  { ...next, also, code: (options) => asNext(set(options)), program: (options) => asEdge(set(options)) },
  { ...next, code: (options) => asNext(setObject(options)), program: (options) => asEdge(setObject(options)) },
  {
    ...next,
    record: 'next.cookies().set',
    code: ({ after }) => `
      import { cookies } from 'next/headers';
      export async function POST() {
        (await cookies()).set('a', 'b'${after});
      }
    `,
    program: (options) => asEdge(set(options)),
  },
];
