// Source 3: what a Set-Cookie literal says, parsed as browsers do.
const SET_COOKIE = 'Set-Cookie';

export default function handler(req, res) {
  res.setHeader('Set-Cookie', 'a=b'); // expect: require-samesite
  res.setHeader("set-cookie", "a=b; Path=/; HttpOnly"); // expect: require-samesite
  res.setHeader('SET-COOKIE', 'a=b; Secure'); // expect: require-samesite
  res.setHeader(SET_COOKIE, 'a=b'); // expect: require-samesite
  res.setHeader(SET_COOKIE, 'a=b; SameSite=Lax');
  res.setHeader('Set-Cookie', 'a=b; SameSite=Lax');
  res.setHeader('Set-Cookie', 'a=b;samesite=lax');
  res.setHeader('Set-Cookie', 'a=b; SAMESITE=STRICT');
  res.setHeader('Set-Cookie', 'a=b; SameSite=None; Secure');
  res.setHeader('Set-Cookie', 'a=b; sEcUrE; sAmEsItE=nOnE');
  res.setHeader('Set-Cookie', 'a=b; SameSite=None; Secure=false'); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a=b; SameSite=None; Secure; Secure=false'); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a=b; SameSite=None; SameSite=Strict'); // expect: no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a=b; Foo=Bar; SameSite=Lax');

  // Secure that is none
  res.setHeader('Set-Cookie', 'a=b; SameSite=None'); // expect: none-requires-secure
  res.setHeader('Set-Cookie', 'a=b; samesite=none; HttpOnly'); // expect: none-requires-secure
  res.setHeader('Set-Cookie', 'a=b; SameSite=None; Secured'); // expect: none-requires-secure
  res.setHeader('Set-Cookie', 'a=b; SameSite=None; "Secure"'); // expect: none-requires-secure
  res.setHeader('Set-Cookie', 'a=Secure; SameSite=None'); // expect: none-requires-secure
  res.setHeader('Set-Cookie', 'Secure=1; SameSite=None'); // expect: none-requires-secure no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a=b; SameSite=Lax; SameSite=None'); // expect: none-requires-secure no-unstorable-cookie no-unstorable-cookie

  // a value that browsers do not know
  res.setHeader('Set-Cookie', 'a=b; SameSite'); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; SameSite='); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; SameSite=true'); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; SameSite=no_restriction; Secure'); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; SameSite="None"; Secure'); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; SameSite=None, Secure'); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; SameSite=Lax; SameSite=Foo'); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; Same-Site=Lax'); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; SameSite=Unspecified'); // expect: valid-samesite
  res.setHeader('Set-Cookie', 'a=b; SameSite=undefined'); // expect: valid-samesite

  // the first part is the cookie, never an attribute
  res.setHeader('Set-Cookie', 'SameSite=Lax; Path=/'); // expect: require-samesite no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a=SameSite=Lax'); // expect: require-samesite no-unstorable-cookie
  res.setHeader('Set-Cookie', 'a="x; SameSite=Lax"'); // expect: valid-samesite

  // other headers
  res.setHeader('Cookie', 'a=b');
  res.setHeader('Set-Cookie2', 'a=b');
  res.setHeader('X-Set-Cookie', 'a=b');
  res.setHeader('Access-Control-Expose-Headers', 'Set-Cookie');
  res.end();
}
