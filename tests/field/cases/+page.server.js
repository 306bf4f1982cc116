// SvelteKit's loads and actions, told by the name of the file: Lax and Secure of their own.
export async function load({ cookies, url }) {
  cookies.set('visited', 'true', { path: '/' });
  cookies.set('visited', 'true', { path: '/', sameSite: 'none' });
  cookies.set('visited', 'true', { path: '/', sameSite: 'none', secure: false }); // expect: none-requires-secure
  cookies.set('visited', 'true', { path: '/', sameSite: undefined }); // expect: require-samesite
  return { url };
}

export const actions = {
  default: async ({ cookies, request }) => {
    const data = await request.formData();
    cookies.set('theme', data.get('theme'), { path: '/', httpOnly: false });
    cookies.set('theme', data.get('theme'), { path: '/', samesite: 'strict' }); // expect: valid-samesite
    cookies.delete('theme', { path: '/' });
    return { success: true };
  },
  logout: async (event) => {
    event.cookies.delete('session', { path: '/', sameSite: 'none', secure: false }); // expect: none-requires-secure
    event.cookies.set('flash', 'bye', { path: '/', sameSite: false }); // expect: require-samesite
  },
};

// not what SvelteKit calls
export function _remember({ cookies }) {
  cookies.set('a', { sameSite: 'none' });
  cookies.set('a', 'b', { sameSite: 'none', secure: false });
}
