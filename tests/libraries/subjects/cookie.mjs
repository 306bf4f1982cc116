const serialize = ({ after }) => `
  import { serialize } from 'cookie';
  export default serialize('a', 'b'${after});
`;

export default [
  { package: 'cookie', installed: 'cookie-0', version: '0.7.2', record: 'cookie.serialize@0', code: serialize },
  { package: 'cookie', installed: 'cookie-1', version: '1.1.1', record: 'cookie.serialize@1', code: serialize },
  {
    package: 'cookie',
    installed: 'cookie-1',
    version: '1.1.1',
    record: 'cookie.serialize@1',
    code: ({ more }) => `
      import { stringifySetCookie } from 'cookie';
      export default stringifySetCookie({ name: 'a', value: 'b'${more} });
    `,
  },
  {
    package: 'cookie',
    installed: 'cookie-2',
    version: '2.0.2',
    node: 24,
    record: 'cookie.stringifySetCookie',
    code: ({ more }) => `
      import { stringifySetCookie } from 'cookie';
      export default stringifySetCookie({ name: 'a', value: 'b'${more} });
    `,
  },
];
