// Something that a bundler imports by itself, in a file that shows nothing of Nuxt.
const token = useCookie('token');
token.value = 'a';
const other = useCookie('other', { sameSite: 'none' });
other.value = 'b';
