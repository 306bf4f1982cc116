// Look-alikes: own functions; their bodies are judged, their calls are not.
function setCookie(name, value, days) {
  document.cookie = name + '=' + value + '; max-age=' + 60 * 60 * 24 * 30 + '; path=/; SameSite=Lax';
  return days;
}

function setSessionCookie(res, token) {
  res.cookie('session', token, { httpOnly: true, secure: true, sameSite: 'strict' });
}

function setBadCookie(res, token) {
  res.cookie('session', token, { httpOnly: true, secure: true }); // expect: require-samesite
}

const clearCookie = (name) => {
  document.cookie = `${name}=; Max-Age=0; path=/`;
};

const createCookie = (name, value) => ({ name, value });
const useCookie = (name) => [createCookie(name, ''), clearCookie];

function serialize(name, value) {
  return `${name}=${value}`;
}

export function session(options) {
  return options;
}

export function use(res) {
  setCookie('a', 'b');
  setCookie('a', 'b', 7);
  setCookie('a', 'b', { sameSite: 'none' });
  setSessionCookie(res, 'token');
  setBadCookie(res, 'token');
  clearCookie('a');
  createCookie('a', 'b');
  useCookie('a');
  session({ secret: 's' });
  session({ cookie: { sameSite: 'none' } });
  return serialize('a', 'b');
}
