// @whatwg-node/cookie-store: Strict by default, and None without Secure is printed.
import { CookieStore } from '@whatwg-node/cookie-store';
import { useCookies } from '@whatwg-node/server-plugin-cookies';
import { createYoga } from 'graphql-yoga';

const store = new CookieStore('');
await store.set('a', 'b');
await store.set({ name: 'a', value: 'b', path: '/' });
await store.set({ name: 'a', value: 'b', sameSite: 'lax' });
await store.set({ name: 'a', value: 'b', sameSite: undefined }); // expect: require-samesite
await store.set({ name: 'a', value: 'b', sameSite: 'none' }); // expect: none-requires-secure
await store.set({ name: 'a', value: 'b', sameSite: 'none', secure: true });
await store.set({ name: 'a', value: 'b', sameSite: 'Lax' as never }); // expect: valid-samesite
await store.delete('a');

export const yoga = createYoga({
  plugins: [useCookies()],
  schema: {
    login: async (_root: unknown, _args: unknown, { request }: { request: any }) => {
      await request.cookieStore.set('sid', 'x');
      await request.cookieStore.set({ name: 'sid', value: 'x', sameSite: 'none' }); // expect: none-requires-secure
    },
  },
});
