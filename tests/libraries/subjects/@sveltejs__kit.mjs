// What a build of a site puts into SvelteKit.
Object.assign(globalThis, {
  __SVELTEKIT_PATHS_BASE__: '',
  __SVELTEKIT_PATHS_ASSETS__: '',
  __SVELTEKIT_PATHS_RELATIVE__: true,
  __SVELTEKIT_APP_DIR__: '_app',
  __SVELTEKIT_DEV__: false,
  __SVELTEKIT_HASH_ROUTING__: false,
  __SVELTEKIT_TRACK__: () => {},
});

/** As users write it: SvelteKit calls the actions of a file. */
const actions = (statement) => `
  export const actions = {
    default: async ({ cookies }) => {
      ${statement}
    },
  };
`;

/** As SvelteKit makes `cookies` for its handlers. */
const made = (statement) => `
  import { get_cookies, add_cookies_to_headers } from 'sveltekit/cookie';
  const url = new URL('https://example.com/');
  const { cookies, new_cookies, set_trailing_slash } = get_cookies(new Request(url), url);
  set_trailing_slash?.('never');
  ${statement}
  const headers = new Headers();
  add_cookies_to_headers(headers, new_cookies.values());
  export default headers.getSetCookie();
`;

const remove = `cookies.delete('a', { path: '/' });`;

const kit = (installed) => ({
  package: '@sveltejs/kit',
  installed,
  filename: 'src/routes/+page.server.js',
  also: { delete: { code: actions(remove), program: made(remove) } },
  uses: { 'sveltekit/cookie': `./node_modules/${installed}/src/runtime/server/cookie.js` },
});

const set = ({ after }) => `cookies.set('a', 'b'${after});`;

// The second major wants a path.
const setWithPath = ({ more }) => `cookies.set('a', 'b', { path: '/'${more} });`;

export default [
  {
    ...kit('sveltejs-kit-3'),
    version: '3.2.0',
    node: 24,
    record: 'sveltekit@3.cookies.set',
    virtual: { '<sveltekit:generated>/server.js': 'export const get_hooks = () => ({});' },
    code: (options) => actions(set(options)),
    program: (options) => made(set(options)),
  },
  {
    ...kit('sveltejs-kit-2'),
    version: '2.70.4',
    record: 'sveltekit@2.cookies.set',
    code: (options) => actions(setWithPath(options)),
    program: (options) => made(setWithPath(options)),
  },
];
