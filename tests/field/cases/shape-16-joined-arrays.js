// Shape 16: [...].join('; ') and pushes.
export function joined(v, secure) {
  document.cookie = ['a=b', 'path=/'].join('; '); // expect: require-samesite
  document.cookie = ['a=b', 'path=/', 'SameSite=Lax'].join('; ');
  document.cookie = [`a=${v}`, 'path=/', 'max-age=3600'].join(';'); // expect: require-samesite
  document.cookie = [`a=${v}`, 'path=/', 'SameSite=None'].join('; '); // expect: none-requires-secure
  document.cookie = [`a=${v}`, 'path=/', 'SameSite=None', 'Secure'].join('; ');
  document.cookie = ['a=' + v, 'path=/', 'SameSite=Loose'].join('; '); // expect: valid-samesite
  document.cookie = ['a=' + v, 'path=/', secure].join('; ');
}

export function pushed(v, secure) {
  const parts = [`a=${v}`, 'path=/', 'SameSite=Lax'];
  if (secure) parts.push('Secure');
  document.cookie = parts.join('; ');
}

export function pushedSecure(v, secure) {
  const parts = [`a=${v}`, 'path=/', 'SameSite=None']; // expect: none-requires-secure
  if (secure) parts.push('Secure');
  document.cookie = parts.join('; ');
}

export function pushedBoth(v, embedded) {
  const parts = [`a=${v}`, 'path=/'];
  if (embedded) {
    parts.push('SameSite=None', 'Secure');
  } else {
    parts.push('SameSite=Lax');
  }
  document.cookie = parts.join('; ');
}

export function pushedAlways(v) {
  const parts = [`a=${v}`];
  parts.push('path=/');
  parts.push('SameSite=Strict');
  document.cookie = parts.join('; ');
}

export function pushedNever(res, v, secure) {
  // expect-in: require-samesite 3
  const parts = [`a=${v}`, 'HttpOnly', 'Path=/'];
  if (secure) parts.push('Secure');
  res.setHeader('Set-Cookie', parts.join('; '));
}

export function pushedInOneWorld(v, strict) {
  // expect-in: require-samesite 3
  const parts = [`a=${v}`, 'path=/'];
  if (strict) parts.push('SameSite=Strict');
  document.cookie = parts.join('; ');
}

export function pushedUnknown(v, more) {
  const parts = [`a=${v}`, 'path=/'];
  parts.push(...more);
  document.cookie = parts.join('; ');
}

export function spreadUnknown(v, attributes) {
  document.cookie = [`a=${v}`, ...attributes].join('; ');
}
