// Source 2: document.cookie by its several names, and cookieStore.set.
import { useState } from 'react';

export function Banner({ value, theme }: { value: string; theme: string }) {
  const [open, setOpen] = useState(!document.cookie.includes('consent='));

  function accept() {
    document.cookie = 'consent=yes'; // expect: require-samesite
    document.cookie = 'consent=yes; path=/'; // expect: require-samesite
    document.cookie = "consent=yes; path=/; SameSite=Lax";
    document.cookie = 'consent=yes; path=/; SAMESITE=LAX';
    document.cookie = 'consent=yes;path=/;samesite=strict';
    document.cookie = 'consent=yes; SameSite=None'; // expect: none-requires-secure
    document.cookie = 'consent=yes; SameSite=None; Secure';
    document.cookie = 'consent=yes; Secure; SameSite=None';
    document.cookie = 'consent=yes; SameSite = None ; secure';
    document.cookie = 'consent=yes; SameSite=None; Secure=false'; // expect: no-unstorable-cookie
    window.document.cookie = 'consent=yes'; // expect: require-samesite
    window.document.cookie = 'consent=yes; SameSite=Lax';
    globalThis.document.cookie = `consent=${value}`; // expect: require-samesite
    globalThis.document.cookie = `consent=${value}; SameSite=Strict`;
    self.document.cookie = 'consent=' + value; // expect: require-samesite
    self.document.cookie = 'consent=' + value + '; SameSite=Lax';
    setOpen(false);
  }

  async function store() {
    await cookieStore.set('theme', theme);
    await cookieStore.set({ name: 'theme', value: theme });
    await cookieStore.set({ name: 'theme', value: theme, sameSite: 'lax' });
    await cookieStore.set({ name: 'theme', value: theme, sameSite: 'none' });
    await cookieStore.set({ name: 'theme', value: theme, sameSite: 'none', secure: false });
    await cookieStore.set({ name: 'theme', value: theme, sameSite: undefined });
    await cookieStore.set({ name: 'theme', value: theme, sameSite: 'None' }); // expect: valid-samesite
    await cookieStore.set({ name: 'theme', value: theme, sameSite: 'Lax' }); // expect: valid-samesite
    await cookieStore.set({ name: 'theme', value: theme, sameSite: true }); // expect: valid-samesite
    await cookieStore.set({ name: 'theme', value: theme, samesite: 'lax' }); // expect: valid-samesite
    await window.cookieStore.set({ name: 'theme', value: theme, sameSite: 'Strict' }); // expect: valid-samesite
    await window.cookieStore.set('theme', theme);
    await cookieStore.delete('theme');
    await cookieStore.get('theme');
  }

  if (!open) return null;
  return (
    <div role="dialog">
      <button onClick={accept}>Accept</button>
      <button onClick={store}>Store</button>
      {/* expect-next: require-samesite */}
      <button onClick={() => { document.cookie = `theme=${theme}; path=/`; }}>Dark</button>
      <button onClick={() => { document.cookie = `theme=${theme}; path=/; SameSite=Lax`; }}>Light</button>
    </div>
  );
}
