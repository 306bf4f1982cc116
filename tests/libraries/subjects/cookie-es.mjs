const code = ({ after }) => `
  import { serialize } from 'cookie-es';
  export default serialize('a', 'b'${after});
`;

const cookieEs = { package: 'cookie-es', record: 'cookie-es.serialize', code };

export default [
  { ...cookieEs, installed: 'cookie-es-1', version: '1.2.3' },
  { ...cookieEs, installed: 'cookie-es-2', version: '2.0.1' },
  { ...cookieEs, installed: 'cookie-es-3', version: '3.1.1' },
  {
    ...cookieEs,
    installed: 'cookie-es-3',
    version: '3.1.1',
    code: ({ more }) => `
      import { serializeCookie } from 'cookie-es';
      export default serializeCookie({ name: 'a', value: 'b'${more} });
    `,
  },
];
