import { headers } from '../helpers.mjs';

const code = ({ more }) => `
  import { setCookie } from 'undici';
  const headers = new Headers();
  setCookie(headers, { name: 'a', value: 'b'${more} });
  export default headers;
`;

const also = {
  'a name with a prefix': `
    import { setCookie } from 'undici';
    const headers = new Headers();
    setCookie(headers, { name: '__Host-a', value: 'b', path: '/sub' });
    export default headers;
  `,
  delete: `
    import { deleteCookie } from 'undici';
    const headers = new Headers();
    deleteCookie(headers, 'a');
    export default headers;
  `,
};

/** It takes only the words as the standard writes them. */
const values = { none: 'None', lax: 'Lax', NONE: 'none' };

const undici = { package: 'undici', record: 'undici.setCookie', sends: headers, values, code, also };

export default [
  { ...undici, installed: 'undici-7', version: '7.30.2' },
  { ...undici, installed: 'undici-8', version: '8.12.4', node: 24 },
];
