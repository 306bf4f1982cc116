const handler = (statement) => `
  import type { RequestHandler } from '@builder.io/qwik-city';
  export const onGet: RequestHandler = ({ cookie }) => {
    ${statement}
  };
`;

export default [
  {
    package: '@builder.io/qwik-city',
    version: '1.20.1',
    record: 'qwik-city.cookie.set',
    recorded: 'qwik-city.cookie.set',
    typescript: true,
    code: ({ after }) => handler(`cookie.set('a', 'b'${after});`),
    also: { delete: handler(`cookie.delete('a');`) },
  },
];
