export default [
  {
    package: '@whatwg-node/cookie-store',
    version: '0.3.0',
    node: 24,
    record: '@whatwg-node/cookie-store',
    code: ({ more }) => `
      import { CookieStore, getCookieString } from '@whatwg-node/cookie-store';
      const cookieStore = new CookieStore('');
      let cookies = [];
      cookieStore.onchange = ({ changed }) => {
        cookies = changed;
      };
      await cookieStore.set({ name: 'a', value: 'b'${more} });
      export default cookies.map((cookie) => getCookieString(cookie));
    `,
  },
];
