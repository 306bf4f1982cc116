// Shape 6: concatenation, with a fragment that an `if` fills.
export function setCookie(name, value, days) {
  let expires = '';
  if (days) {
    const date = new Date();
    date.setTime(date.getTime() + days * 24 * 60 * 60 * 1000);
    expires = '; expires=' + date.toUTCString();
  }
  document.cookie = name + '=' + (value || '') + expires + '; path=/'; // expect: require-samesite
}

export function setCookieLax(name, value, days) {
  let expires = '';
  if (days) {
    const date = new Date();
    date.setTime(date.getTime() + days * 24 * 60 * 60 * 1000);
    expires = '; expires=' + date.toUTCString();
  }
  document.cookie = name + '=' + (value || '') + expires + '; path=/; SameSite=Lax';
}

var setCookieOld = function (cname, cvalue) {
  var d = new Date();
  d.setTime(d.getTime() + 30 * 24 * 60 * 60 * 1000);
  var expires = "expires=" + d.toUTCString();
  document.cookie = cname + "=" + cvalue + ";" + expires + ";path=/"; // expect: require-samesite
  document.cookie = cname + "=" + cvalue + ";" + expires + ";path=/;samesite=lax";
};

export function attributes(name, value, secure, domain) {
  let tail = '; SameSite=Lax';
  if (secure) tail += '; Secure';
  document.cookie = name + '=' + value + tail;

  const none = '; SameSite=None; Secure';
  document.cookie = name + '=' + value + none;

  document.cookie = encodeURIComponent(name) + '=' + encodeURIComponent(value); // expect: require-samesite
  document.cookie = 'a=' + value + '; domain=' + domain; // expect: require-samesite
  document.cookie = 'a=' + value + '; ' + domain;
  document.cookie = 'a=' + value + '; SameSite=' + domain;
  document.cookie = 'a=' + value + '; SameSite=None'; // expect: none-requires-secure
  document.cookie = 'a=' + value + '; SameSite=None' + '; Secure';
}

export const onlyInSomeWorld = (name, value, strict) => {
  let suffix = '';
  if (strict) {
    suffix = '; SameSite=Strict';
  }
  document.cookie = name + '=' + value + suffix; // expect: require-samesite
};

setCookieOld('a', 'b');
