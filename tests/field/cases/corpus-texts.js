/* rules: require-secure */
import { serialize } from 'cookie';

// A name and a value that a function gives back may be for a request.
export function cookieOf(name, id) {
  const text = serialize(name, id, {});
  return text;
}

export const whole = (id) => serialize('sid', id, { path: '/' }); // expect: require-samesite require-secure
