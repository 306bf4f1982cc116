// Bun: SameSite=Lax by itself; values count in lower case only.
Bun.serve({
  routes: {
    '/': (req) => {
      req.cookies.set('a', 'b');
      req.cookies.set('a', 'b', { httpOnly: true, sameSite: undefined });
      req.cookies.set('a', 'b', { sameSite: 'strict' });
      req.cookies.set('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
      req.cookies.set('a', 'b', { sameSite: 'none', secure: true });
      req.cookies.set('a', 'b', { sameSite: 'Lax' }); // expect: valid-samesite
      req.cookies.set('a', 'b', { sameSite: true }); // expect: valid-samesite
      req.cookies.set({ name: 'a', value: 'b', sameSite: 'none' }); // expect: none-requires-secure
      req.cookies.delete('a');
      return new Response('ok');
    },
    '/login': {
      POST: async (request) => {
        request.cookies.set('a', 'b', { sameSite: 'none', secure: false }); // expect: none-requires-secure
        return Response.json({});
      },
    },
  },
});

export function remember(request: Bun.BunRequest) {
  const cookies = new Bun.CookieMap('a=b');
  cookies.set('a', 'b');
  cookies.set('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  cookies.set(new Bun.Cookie('a', 'b', { sameSite: 'none' })); // expect: none-requires-secure
  cookies.set(Bun.Cookie.from('a', 'b', { sameSite: 'lax' }));
  cookies.set(new Bun.Cookie('a=b'));
  request.cookies.set('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  return cookies.toSetCookieHeaders();
}
