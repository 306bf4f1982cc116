export function write(v) {
  document.cookie = ['a=b', 'path=/'].join('; ');
  document.cookie = [`a=${v}`, 'path=/', 'max-age=3600'].join(';');
  document.cookie = ["a=b", "path=/"].join("; ");
  document.cookie = [
    'a=b',
    'path=/',
  ].join('; ');
}
