export function write(v) {
  document.cookie = ['a=b', 'path=/', 'SameSite=Lax'].join('; ');
  document.cookie = [`a=${v}`, 'path=/', 'max-age=3600', 'SameSite=Lax'].join(';');
  document.cookie = ["a=b", "path=/", "SameSite=Lax"].join("; ");
  document.cookie = [
    'a=b',
    'path=/',
    'SameSite=Lax',
  ].join('; ');
}
