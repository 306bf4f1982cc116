// Shape 5: document.cookie from a template with same-file consts.
const KEY = 'consent';
const MAX_AGE = 60 * 60 * 24 * 365;
const EXPIRED = 0;
const DOMAIN = '.example.com';

export function accept(v) {
  document.cookie = `${KEY}=${v}; path=/; max-age=${MAX_AGE}`; // expect: require-samesite
  document.cookie = `${KEY}=${v}; path=/; max-age=${MAX_AGE}; SameSite=Lax`;
  document.cookie = `${KEY}=${v}; path=/; max-age=${MAX_AGE}; samesite=strict`;
  document.cookie = `${KEY}=${encodeURIComponent(JSON.stringify(v))}; domain=${DOMAIN}`; // expect: require-samesite
  document.cookie = `${KEY}=${v}; path=/; max-age=${MAX_AGE}; SameSite=None`; // expect: none-requires-secure
  document.cookie = `${KEY}=${v}; path=/; max-age=${MAX_AGE}; SameSite=None; Secure`;
  document.cookie = `${KEY}=; path=/; max-age=${EXPIRED}`;
  document.cookie = `${KEY}=${v}`; // expect: require-samesite
}

export function withPath(name, value, path) {
  document.cookie = `${name}=${value}; path=${path}`; // expect: require-samesite
  document.cookie = `${name}=${value};path=${path};SameSite=Lax`;
  document.cookie = `${name}=${value}; path=${path}; SameSite=${KEY}`; // expect: valid-samesite
}

export function withUnknownAttributes(name, value, attributes, mode) {
  document.cookie = `${name}=${value}; ${attributes}`;
  document.cookie = `${name}=${value}; path=/; ${attributes}`;
  document.cookie = `${name}=${value}; path=/; SameSite=${mode}`;
  document.cookie = `${name}=${value}; SameSite=None; ${attributes}`;
  document.cookie = `${name}=${value}${attributes}`;
  document.cookie = `${name}=${value}${mode}`; // expect: require-samesite
  document.cookie = `${name}=${value}${attributes}; SameSite=Lax`;
}
