export function write(n, v) {
  document.cookie = 'a=b; SameSite=Lax';
  document.cookie = 'a=b; path=/; SameSite=Lax';
  document.cookie = `a=${v}; path=/; SameSite=Lax`;
  document.cookie = `${n}=${v}; SameSite=Lax`;
  document.cookie = n + '=' + v + '; SameSite=Lax';
  window.document.cookie = 'a=b; max-age=3600; SameSite=Lax';
  document.cookie = 'a=b; path=/; SameSite=Strict';
}
