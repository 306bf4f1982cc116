// React Router: Lax of its own; what is given once stays, and what a call is given comes on top.
import { createCookie, createCookieSessionStorage, createSessionStorage, redirect } from 'react-router';
import { createFileSessionStorage } from '@react-router/node';
import { sessionCookie, options } from './cookies.server';

export const prefs = createCookie('prefs');
export const theme = createCookie('theme', { maxAge: 604_800 });
export const embedded = createCookie('embedded', { sameSite: 'none', secure: true });
export const broken = createCookie('broken', { sameSite: 'none' }); // expect: none-requires-secure
export const cleared = createCookie('cleared', { sameSite: undefined }); // expect: require-samesite
export const off = createCookie('off', { sameSite: false as never }); // expect: require-samesite
export const typo = createCookie('typo', { samesite: 'strict' } as never); // expect: valid-samesite
export const wrong = createCookie('wrong', { sameSite: 'loose' as never }); // expect: valid-samesite
export const theirs = createCookie('theirs', options);

export async function action() {
  const headers = new Headers();
  headers.append('Set-Cookie', await prefs.serialize({ dark: true }));
  headers.append('Set-Cookie', await prefs.serialize({ dark: true }, { maxAge: 60 }));
  headers.append('Set-Cookie', await prefs.serialize({ dark: true }, { sameSite: 'none' })); // expect: none-requires-secure
  headers.append('Set-Cookie', await embedded.serialize('1', { maxAge: 60 }));
  headers.append('Set-Cookie', await embedded.serialize('1', { sameSite: 'lax' }));
  headers.append('Set-Cookie', await prefs.serialize('', { maxAge: 0 }));
  headers.append('Set-Cookie', await sessionCookie.serialize('1', { sameSite: 'none' }));
  return redirect('/', { headers });
}

const { getSession, commitSession, destroySession } = createCookieSessionStorage({
  cookie: { name: '__session', httpOnly: true, secrets: ['s3cret'] },
});
export const storage = createCookieSessionStorage({
  cookie: { name: '__session', sameSite: 'none' }, // expect: none-requires-secure
});
export const given = createCookieSessionStorage({ cookie: sessionCookie });
export const own = createCookieSessionStorage({ cookie: createCookie('own', { sameSite: 'strict' }) });
export const files = createFileSessionStorage({
  dir: './sessions',
  cookie: { name: '__session', sameSite: undefined, secure: true }, // expect: require-samesite
});
export const database = createSessionStorage({
  cookie: { name: '__session', secure: process.env.NODE_ENV === 'production' },
  createData: async () => '1',
  readData: async () => null,
  updateData: async () => undefined,
  deleteData: async () => undefined,
});

export async function loader({ request }: { request: Request }) {
  const session = await getSession(request.headers.get('Cookie'));
  const headers = new Headers();
  headers.append('Set-Cookie', await commitSession(session));
  headers.append('Set-Cookie', await commitSession(session, { maxAge: 60 }));
  headers.append('Set-Cookie', await commitSession(session, { sameSite: 'none' })); // expect: none-requires-secure
  headers.append('Set-Cookie', await destroySession(session));
  headers.append('Set-Cookie', await given.commitSession(session, { maxAge: 60 }));
  return redirect('/login', { headers });
}
