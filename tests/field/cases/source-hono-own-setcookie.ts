// The same name from elsewhere, with another order of arguments: silence.
import { setCookie } from './cookies';
import { setCookie as nuxtSet } from '#imports';

export function login(event: unknown) {
  setCookie(event, 'a', 'b');
  setCookie(event, 'a', 'b', { httpOnly: true });
  setCookie('a', 'b');
  setCookie('a', 'b', { sameSite: 'none' });
  nuxtSet(event, 'a', 'b', { sameSite: 'none', secure: true });
}
