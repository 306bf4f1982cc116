export async function remember(theme: string) {
  await cookieStore.set({ name: 'theme', value: theme, sameSite: 'Lax' });
  await cookieStore.set({ name: "theme", value: theme, sameSite: "None" });
  await cookieStore.set({ name: 'theme', value: theme, sameSite: 'STRICT', path: '/' });
  await cookieStore.set({ name: 'theme', value: theme, sameSite: 'lax' });
}
