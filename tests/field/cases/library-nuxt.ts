// Nuxt: the options are those of useCookie(), the cookie is set by `.value`.
export default defineNuxtPlugin(() => {
  const token = useCookie('token'); // expect: require-samesite
  token.value = 'a';
  const counter = useCookie<number>('counter', { maxAge: 60 }); // expect: require-samesite
  counter.value++;
  const lax = useCookie('lax', { sameSite: 'lax' });
  lax.value = 'a';
  const yes = useCookie('yes', { sameSite: true });
  yes.value = 'a';
  const embedded = useCookie('embedded', { sameSite: 'none' }); // expect: none-requires-secure
  embedded.value = 'a';
  const right = useCookie('right', { sameSite: 'none', secure: true });
  right.value = 'a';
  const typo = useCookie('typo', { samesite: 'lax' }); // expect: valid-samesite
  typo.value = 'a';
  const wrong = useCookie('wrong', { sameSite: 'no' }); // expect: valid-samesite
  wrong.value = 'a';
  useCookie('at-once').value = 'a'; // expect: require-samesite

  // read, deleted, or set elsewhere if at all
  const read = useCookie('read');
  console.log(read.value, useCookie('read-at-once').value);
  const gone = useCookie('gone');
  gone.value = null;
  const undone = useCookie('undone');
  undone.value = undefined;
  return { provide: { elsewhere: useCookie('elsewhere') } };
});
