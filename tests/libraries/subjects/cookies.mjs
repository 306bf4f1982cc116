import { listener } from '../helpers.mjs';

const handler = (statement) => `
  import Cookies from 'cookies';
  export default (req, res) => {
    const cookies = new Cookies(req, res);
    ${statement}
    res.end();
  };
`;

export default [
  {
    package: 'cookies',
    version: '0.9.2',
    record: 'cookies.set',
    sends: listener,
    code: ({ after }) => handler(`cookies.set('a', 'b'${after});`),
    also: { delete: handler(`cookies.set('a');`), 'delete by null': handler(`cookies.set('a', null);`) },
  },
];
