// SvelteKit's hooks
export async function handle({ event, resolve }) {
  event.cookies.set('seen', '1', { path: '/' });
  event.cookies.set('seen', '1', { path: '/', sameSite: 'loose' }); // expect: valid-samesite
  const response = await resolve(event);
  response.headers.append('set-cookie', event.cookies.serialize('a', 'b', { path: '/' }));
  response.headers.append('set-cookie', event.cookies.serialize('a', 'b', { path: '/', sameSite: 'none', secure: false })); // expect: none-requires-secure
  return response;
}
