// The script of an Astro page: `Astro` is there by itself, and its cookies have no defaults at all.
const theme = Astro.cookies.get('theme')?.value ?? 'light';
Astro.cookies.set('theme', theme); // expect: require-samesite
Astro.cookies.set('theme', theme, { path: '/', httpOnly: true }); // expect: require-samesite
Astro.cookies.set('theme', theme, { path: '/', sameSite: 'lax' });
Astro.cookies.set('theme', theme, { path: '/', sameSite: true });
Astro.cookies.set('theme', { dark: true }, { path: '/', sameSite: 'none' }); // expect: none-requires-secure
Astro.cookies.set('theme', theme, { sameSite: 'loose' }); // expect: valid-samesite
Astro.cookies.delete('theme');
Astro.cookies.delete('theme', { path: '/' });
