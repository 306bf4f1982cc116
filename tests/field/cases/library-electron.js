// Electron: Lax by default, and `no_restriction` for None.
import { app, BrowserWindow, session } from 'electron';

app.whenReady().then(async () => {
  const { cookies } = session.defaultSession;
  await cookies.set({ url: 'https://example.com', name: 'a', value: 'b' });
  await cookies.set({ url: 'https://example.com', name: 'a', value: 'b', sameSite: 'strict' });
  await cookies.set({ url: 'https://example.com', name: 'a', value: 'b', sameSite: 'no_restriction' });
  await cookies.set({ url: 'https://example.com', name: 'a', value: 'b', sameSite: 'no_restriction', secure: true });
  await cookies.set({ url: 'https://example.com', name: 'a', sameSite: 'no_restriction', secure: false }); // expect: none-requires-secure
  await cookies.set({ url: 'https://example.com', name: 'a', value: 'b', sameSite: 'unspecified' }); // expect: require-samesite
  await cookies.set({ url: 'https://example.com', name: 'a', value: 'b', sameSite: 'none' }); // expect: valid-samesite
  await cookies.set({ url: 'https://example.com', name: 'a', value: 'b', sameSite: 'Lax' }); // expect: valid-samesite
  await cookies.remove('https://example.com', 'a');

  const win = new BrowserWindow();
  await win.webContents.session.cookies.set({ url: 'https://example.com', name: 'a', sameSite: 'None' }); // expect: valid-samesite
  await session.fromPartition('persist:x').cookies.set({ url: 'https://example.com', name: 'a', samesite: 'lax' }); // expect: valid-samesite
});
