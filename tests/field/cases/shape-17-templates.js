// Shape 17: fragments inside templates.
import { ATTRS_FROM_ELSEWHERE } from './attributes.js';

const ATTRS = 'path=/; SameSite=Lax';
const ATTRS_BARE = 'path=/; max-age=31536000';
const ATTRS_NONE = 'path=/; SameSite=None; Secure';
const isHttps = location.protocol === 'https:';
const secure = isHttps ? '; Secure' : '';

export function write(n, v, crossSite) {
  document.cookie = `${n}=${v}; path=/; SameSite=Lax${secure}`;
  document.cookie = `${n}=${v}; path=/; SameSite=None${secure}`; // expect: none-requires-secure
  document.cookie = `${n}=${v}; path=/${secure}`; // expect: require-samesite
  document.cookie = `${n}=${v}; path=/; SameSite=Strict${isHttps ? '; Secure' : ''}`;
  document.cookie = `${n}=${v}; path=/; SameSite=None${isHttps ? '; Secure' : ''}`; // expect: none-requires-secure
  document.cookie = `${n}=${v}; path=/; SameSite=${isHttps ? 'None; Secure' : 'Lax'}`;
  document.cookie = `${n}=${v}; path=/; SameSite=${crossSite ? 'None' : 'Lax'}; Secure`;
  document.cookie = `${n}=${v}; path=/; SameSite=${crossSite ? 'None' : 'Lax'}`; // expect: none-requires-secure
  document.cookie = `${n}=${v}; path=/; SameSite=${crossSite ? 'None' : 'Lax'}${crossSite ? '; Secure' : ''}`;
  document.cookie = `${n}=${v}; path=/${crossSite ? '; SameSite=Lax' : ''}`; // expect: require-samesite
  document.cookie = `${n}=${v}; ${ATTRS}`;
  document.cookie = `${n}=${v}; ${ATTRS_BARE}`; // expect: require-samesite
  document.cookie = `${n}=${v}; ${ATTRS_NONE}`;
  document.cookie = `${n}=${v}; ${ATTRS_FROM_ELSEWHERE}`;
  document.cookie = `${n}=${v};` + ATTRS;
}

export function header(res, id) {
  res.setHeader('Set-Cookie', `sid=${id}; HttpOnly; ${ATTRS}`);
  res.setHeader('Set-Cookie', `sid=${id}; HttpOnly; ${ATTRS_BARE}`); // expect: require-samesite
  res.setHeader('Set-Cookie', `sid=${id}; HttpOnly; ${ATTRS_FROM_ELSEWHERE}`);
  res.setHeader('Set-Cookie', `sid=${id}; HttpOnly`); // expect: require-samesite
}

export const pick = () => {
  document.cookie = isHttps ? 'a=b; SameSite=None; Secure' : 'a=b; SameSite=Lax';
  document.cookie = isHttps ? 'a=b; SameSite=Lax; Secure' : 'a=b'; // expect: require-samesite
  document.cookie = isHttps ? 'a=b; SameSite=Lax' : 'a=b; SameSite=None'; // expect: none-requires-secure
};
