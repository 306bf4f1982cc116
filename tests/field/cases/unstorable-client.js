'use client';
// The same library, where the file runs in the browser.
import { setCookie, deleteCookie } from 'cookies-next';

export function remember(id) {
  setCookie('a', id, { httpOnly: true, sameSite: 'lax' }); // expect: no-unstorable-cookie
  setCookie('a', id, { sameSite: 'lax' });
  deleteCookie('a', { httpOnly: true }); // expect: no-unstorable-cookie
}
