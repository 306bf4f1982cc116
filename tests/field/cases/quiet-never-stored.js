// Texts that no browser keeps, whatever their SameSite (truth: "empty" and control characters).
export function nothing(res) {
  document.cookie = '=';
  document.cookie = ' = ; path=/';
  document.cookie = ';path=/';
  res.setHeader('Set-Cookie', '=; Path=/');
}

export function dropped(res) {
  document.cookie = 'a=1\u0001; path=/'; // expect: no-unstorable-cookie
  document.cookie = 'a=1; path=/\u007f'; // expect: no-unstorable-cookie
  document.cookie = 'a=1\v; path=/'; // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', ['a=\u0000', 'b=1']); // expect: no-unstorable-cookie require-samesite
}

export function kept(value) {
  document.cookie = 'a=1\t; path=/'; // expect: require-samesite
  document.cookie = 'a=; path=/'; // expect: require-samesite
  document.cookie = '=a; path=/'; // expect: require-samesite
  document.cookie = `a=${value}\u0001`; // expect: no-unstorable-cookie require-samesite
}
