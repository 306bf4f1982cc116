/** `useCookie` is for components, which have an app that the plugin is installed in. */
const app = (statement) => `
  import { createApp } from 'vue';
  import { VueCookieNext, useCookie } from 'vue-cookie-next';
  const app = createApp({});
  app.use(VueCookieNext);
  app.runWithContext(() => {
    const cookie = useCookie();
    ${statement}
  });
`;

export default [
  {
    package: 'vue-cookie-next',
    version: '1.3.0',
    browser: true,
    record: 'vue-cookie-next.setCookie',
    code: ({ after }) => app(`cookie.setCookie('a', 'b'${after});`),
    also: { delete: app(`cookie.removeCookie('a');`) },
  },
];
