export async function remember(theme: string) {
  await cookieStore.set({ name: 'theme', value: theme, sameSite: 'lax' });
  await cookieStore.set({ name: "theme", value: theme, sameSite: "none" });
  await cookieStore.set({ name: 'theme', value: theme, sameSite: 'strict', path: '/' });
  await cookieStore.set({ name: 'theme', value: theme, sameSite: 'lax' });
}
