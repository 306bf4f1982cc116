// What a part behind a value is called: attributes may be anything, a domain is no SameSite.
export function set(n, v, expires, domain, path, options, attributes, secure, opt) {
  document.cookie = n + '=' + v + expires + '; path=/'; // expect: require-samesite
  document.cookie = `a=${v}${domain}`; // expect: require-samesite
  document.cookie = `a=${v}${opt.domain}; path=/`; // expect: require-samesite
  document.cookie = 'a=' + v + path + '; Secure'; // expect: require-samesite
  document.cookie = 'a=b; path=/' + domain + secure; // expect: require-samesite
  document.cookie = `a=b; path=/${secure}`; // expect: require-samesite
  document.cookie = `a=b; path=/${secure}; SameSite=None`;
  document.cookie = `a=b; path=/${domain}; SameSite=None`; // expect: none-requires-secure
  document.cookie = `a=${v}${options}`;
  document.cookie = `a=${v}${attributes}; path=/`;
}

// A condition on the client excuses only who else gets None.
export function clients(res, id, userAgent, backwardCompatible) {
  const o = {};
  if (userAgent.mobile) o.sameSite = 'lax';
  res.cookie('a', id, o); // expect: require-samesite
  res.cookie('b', id, { sameSite: backwardCompatible ? undefined : 'lax' }); // expect: require-samesite
  res.cookie('c', id, { secure: true, sameSite: backwardCompatible ? undefined : 'none' });
}
