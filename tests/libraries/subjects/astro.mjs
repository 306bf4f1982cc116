const route = (statement) => `
  import type { APIRoute } from 'astro';
  export const POST: APIRoute = ({ cookies }) => {
    ${statement}
    return new Response();
  };
`;

export default [
  {
    package: 'astro',
    version: '7.3.5',
    record: 'astro.cookies.set',
    recorded: 'astro.cookies.set',
    typescript: true,
    code: ({ after }) => route(`cookies.set('a', 'b'${after});`),
    also: { delete: route(`cookies.delete('a');`) },
  },
];
