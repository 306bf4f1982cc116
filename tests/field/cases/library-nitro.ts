// Nitro and Nuxt import h3's functions by themselves.
export default defineEventHandler(async (event) => {
  setCookie(event, 'a', 'b'); // expect: require-samesite
  setCookie(event, 'a', 'b', { sameSite: 'lax', httpOnly: true });
  setCookie(event, 'a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  deleteCookie(event, 'a');
  setResponseHeader(event, 'Set-Cookie', 'a=b'); // expect: require-samesite
  await useSession(event, { password: 'p', cookie: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
});
