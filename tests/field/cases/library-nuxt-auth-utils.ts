// nuxt-auth-utils on the server: a session's options may come with the call.
export default defineEventHandler(async (event) => {
  await setUserSession(event, { user: { name: 'x' } });
  await setUserSession(event, { user: { name: 'x' } }, { maxAge: 60 });
  await setUserSession(event, { user: { name: 'x' } }, { cookie: { secure: false } });
  await setUserSession(event, { user: { name: 'x' } }, { cookie: { sameSite: 'none' } });
  await replaceUserSession(event, { user: { name: 'x' } }, { cookie: { sameSite: 'none', secure: false } }); // expect: none-requires-secure
  await clearUserSession(event);
});
