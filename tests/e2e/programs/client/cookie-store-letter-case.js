async function remember(options) {
  await cookieStore.set({ value: '1', expires: Date.now() + 3_600_000, ...options });
}

try {
  await cookieStore.set({ name: 'theme', value: 'dark', samesite: 'lax' });
  await remember({ name: 'seen' });
  await cookieStore.set({ name: 'embed', value: '42', sameSite: 'None' });
} catch {
  // Browsers take small letters only.
}
document.body.append('done');
