/** On the client SameSite=None without Secure throws, on the server it is printed: only what both do can be predicted. */
const use =
  (from) =>
  ({ after }) => `
  import { useCookie } from '${from}';
  const cookie = useCookie('a'${after});
  cookie.value = 'b';
`;

const nuxt = { package: 'nuxt', version: '4.5.2', record: 'nuxt.useCookie' };

export default [
  { ...nuxt, recorded: 'nuxt.useCookie (client)', code: use('nuxt/app'), without: ['none', 'none, secure: false'] },
  { ...nuxt, recorded: 'nuxt.useCookie (server)', code: use('#imports'), without: ['none', 'none, secure: false'] },
];
