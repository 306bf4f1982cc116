// Decisions about parts of strings that cannot be resolved.
export function cookies(res, name, value, p, rest, mode, flags) {
  // directly after `name=`: the attribute's value
  document.cookie = `${name}=${value}; path=${p}`; // expect: require-samesite
  document.cookie = `${name}=${value}; path=${p}; SameSite=Lax`;
  document.cookie = `${name}=${value}; domain=${p}; path=/`; // expect: require-samesite
  document.cookie = `${name}=${value}; SameSite=${mode}`;
  document.cookie = `${name}=${value}; SameSite=${mode}; path=/`;
  document.cookie = `${name}=${value}; SameSite=None; path=${p}`; // expect: none-requires-secure
  document.cookie = `${name}=${value}; SameSite=None; path=${p}; Secure`;

  // after a bare `;`: unknown attributes
  document.cookie = `${name}=${value}; ${rest}`;
  document.cookie = `${name}=${value};${rest}`;
  document.cookie = `${name}=${value}; path=/; ${rest}; domain=a.example`;
  document.cookie = `${name}=${value}; SameSite=None; ${rest}`;
  document.cookie = `${name}=${value}; ${rest}; SameSite=Lax`;
  document.cookie = name + '=' + value + ';' + rest;
  document.cookie = name + '=' + value + '; ' + flags.join('; ');

  // straight after the value: a part of the value
  document.cookie = `${name}=${value}${rest}`; // expect: require-samesite
  document.cookie = `${name}=${value}${rest}; path=/`; // expect: require-samesite
  document.cookie = name + '=' + value + rest; // expect: require-samesite
  document.cookie = name + '=' + value + rest + '; SameSite=Lax';
  document.cookie = `${name}=a${value}b`; // expect: require-samesite
  document.cookie = `${name}=a${value}b; SameSite=Strict`;

  // unless the code shows it to hold a `;`
  const shown = '; SameSite=Lax; path=' + p;
  document.cookie = name + '=' + value + shown;
  const tail = `; path=${p}; SameSite=Strict`;
  document.cookie = `${name}=${value}${tail}`;
  const bare = `; path=${p}`;
  document.cookie = `${name}=${value}${bare}`; // expect: require-samesite

  // the same in headers
  res.appendHeader('Set-Cookie', `${name}=${value}; Path=${p}`); // expect: require-samesite
  res.appendHeader('Set-Cookie', `${name}=${value}; ${rest}`);
  res.appendHeader('Set-Cookie', `${name}=${value}${rest}`); // expect: require-samesite
  res.appendHeader('Set-Cookie', name + '=' + value + '; HttpOnly; Path=' + p); // expect: require-samesite
  res.appendHeader('Set-Cookie', name + '=' + value + '; HttpOnly; SameSite=' + mode);
  res.appendHeader('Set-Cookie', [`${name}=${value}; ${rest}`, `${name}=${value}; Path=${p}`]); // expect: require-samesite
}
