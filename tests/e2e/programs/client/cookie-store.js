await cookieStore.set('theme', 'dark');
await cookieStore.set({ name: 'embed', value: '42', sameSite: 'none', expires: Date.now() + 3_600_000 });
await cookieStore.set({ name: 'lang', value: 'en', path: '/' });
await cookieStore.delete('old');
document.body.append('done');
