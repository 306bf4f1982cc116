// Lucia: its attributes are those of the cookie that the framework sets.
import { Lucia } from 'lucia';
import { cookies } from 'next/headers';
import { adapter } from './db';

export const lucia = new Lucia(adapter, {
  sessionCookie: { expires: false, attributes: { secure: process.env.NODE_ENV === 'production' } },
});
export const plain = new Lucia(adapter);
export const embedded = new Lucia(adapter, { sessionCookie: { attributes: { sameSite: 'none' } } });
export const off = new Lucia(adapter, { sessionCookie: { attributes: { sameSite: 'none', secure: false } } }); // expect: none-requires-secure
export const wrong = new Lucia(adapter, { sessionCookie: { attributes: { sameSite: 'no' as never } } }); // expect: valid-samesite

export async function login(userId: string) {
  const session = await lucia.createSession(userId, {});
  const sessionCookie = lucia.createSessionCookie(session.id);
  (await cookies()).set(sessionCookie.name, sessionCookie.value, sessionCookie.attributes);
}
