// A file of `server/utils` shows by the type where it runs.
import type { H3Event } from 'h3';

export function remember(event: H3Event, token: string) {
  setCookie(event, 'token', token, { httpOnly: true }); // expect: require-samesite
  setCookie(event, 'token', token, { httpOnly: true, sameSite: 'lax' });
}
