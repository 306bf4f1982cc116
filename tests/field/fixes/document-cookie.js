export function write(n, v) {
  document.cookie = 'a=b';
  document.cookie = 'a=b; path=/';
  document.cookie = `a=${v}; path=/`;
  document.cookie = `${n}=${v}`;
  document.cookie = n + '=' + v;
  window.document.cookie = 'a=b; max-age=3600';
  document.cookie = 'a=b; path=/; SameSite=Strict';
}
