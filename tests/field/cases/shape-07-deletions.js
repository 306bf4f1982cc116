// Shape 7: a deletion needs no SameSite, but a rejected deletion leaves the old cookie.
import Cookies from 'js-cookie';
import { serialize } from 'cookie';

export function logout(req, res) {
  res.clearCookie('sid');
  res.clearCookie('sid', { path: '/', httpOnly: true });
  res.clearCookie('sid', { sameSite: 'none', secure: true });
  res.clearCookie('sid', { sameSite: 'none' }); // expect: none-requires-secure
  res.clearCookie('sid', { sameSite: 'none', secure: false }); // expect: none-requires-secure
  res.clearCookie('sid', { sameSite: 'nope' }); // expect: valid-samesite
  res.cookie('sid', '', { maxAge: 0 });
  res.cookie('sid', '', { maxAge: 1 });
  res.cookie('sid', '', { maxAge: -1, httpOnly: true });
  res.cookie('sid', 'deleted', { expires: new Date(0) });
  res.cookie('sid', 'none', { expires: new Date(1), path: '/' });
  res.cookie('sid', '', { expires: new Date('1970-01-01') });
  res.cookie('sid', '', { expires: new Date(Date.now() - 1000) });
  res.cookie('sid', '', { expires: new Date(0), sameSite: 'none' }); // expect: none-requires-secure
  res.cookie('sid', '', { maxAge: 0, sameSite: 'none', secure: true });
  res.cookie('sid', '', { maxAge: 0, samesite: 'lax' }); // expect: valid-samesite
  // an empty value alone is a cookie
  res.cookie('sid', ''); // expect: require-samesite
  res.cookie('sid', '', { path: '/' }); // expect: require-samesite
  res.setHeader('Set-Cookie', serialize('sid', '', { maxAge: 0 }));
  res.setHeader('Set-Cookie', serialize('sid', '', { maxAge: 0, sameSite: 'none' })); // expect: none-requires-secure
  res.setHeader('Set-Cookie', 'sid=; Max-Age=0; Path=/');
  res.setHeader('Set-Cookie', 'sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT');
  res.setHeader('Set-Cookie', 'sid=; Max-Age=0; SameSite=None'); // expect: none-requires-secure
  res.setHeader('Set-Cookie', 'sid=; Path=/'); // expect: require-samesite
  res.removeHeader('Set-Cookie');
}

export function forget(name) {
  document.cookie = name + '=; Max-Age=0';
  document.cookie = name + '=; Max-Age=-99999999;';
  document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 UTC; path=/;`;
  document.cookie = name + '=;expires=Thu, 01 Jan 1970 00:00:01 GMT';
  document.cookie = `${name}=; expires=${new Date(0).toUTCString()}; path=/`;
  document.cookie = `${name}=; Max-Age=0; SameSite=None`; // expect: none-requires-secure
  document.cookie = `${name}=; Max-Age=0; SameSite=None; Secure`;
  document.cookie = `${name}=; Max-Age=0; SameSite=Loose`; // expect: valid-samesite
  document.cookie = `${name}=; path=/`; // expect: require-samesite
  Cookies.remove(name);
  Cookies.remove(name, { path: '/' });
  Cookies.remove(name, { sameSite: 'none' }); // expect: none-requires-secure
  Cookies.remove(name, { sameSite: 'none', secure: true });
  Cookies.set(name, '', { expires: -1 });
}

export function forgetByDate(name) {
  const d = new Date();
  d.setTime(d.getTime() - 1);
  document.cookie = name + '=; expires=' + d.toUTCString();
}

export function forgetByConst(req, res) {
  const gone = { httpOnly: true, expires: new Date(0) };
  res.cookie('a', '', gone);
  res.cookie('b', '', { ...gone, path: '/' });
  res.cookie('c', 'v', { ...gone, expires: new Date(Date.now() + 1000 * 60) }); // expect: require-samesite
}

// The date may have a name.
export function expire(name) {
  const past = Date.now() - 604800;
  document.cookie = name + '=; expires=' + new Date(past).toGMTString();
  const now = Date.now();
  const gone = new Date(now - 1000);
  document.cookie = name + '=; expires=' + gone.toUTCString();
  const soon = now + 1000;
  document.cookie = name + '=1; expires=' + new Date(soon).toUTCString(); // expect: require-samesite
}
