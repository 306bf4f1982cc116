export function write(name, value, attributes = {}) {
  const { path = '/', maxAge, sameSite } = attributes;
  let text = `${encodeURIComponent(name)}=${encodeURIComponent(value)}; path=${path}`;
  if (maxAge !== undefined) text += `; max-age=${maxAge}`;
  if (sameSite) text += `; samesite=${sameSite}`;
  document.cookie = text;
}

write('theme', 'dark & light', { maxAge: 3600 });
write('lang', 'en', { sameSite: 'strict' });
document.body.append('done');
