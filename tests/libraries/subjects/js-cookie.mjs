const code = ({ after }) => `
  import Cookies from 'js-cookie';
  Cookies.set('a', 'b'${after});
`;

const js = { package: 'js-cookie', browser: true, record: 'js-cookie.set', code };

const also = {
  delete: `
    import Cookies from 'js-cookie';
    Cookies.remove('a');
  `,
};

export default [
  { ...js, installed: 'js-cookie-3', version: '3.0.8', also },
  { ...js, installed: 'js-cookie-2', version: '2.2.1', also },
];
