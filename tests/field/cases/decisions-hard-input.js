// Input that must give an answer and no crash; every cookie here says what it wants.
const a = { ...a };
const b = { ...c };
const c = { ...b };
const d = () => d();
const e = `${e}; SameSite=Lax`;
let f = f;

export function circular(req, res) {
  res.cookie('a', 'v', { ...a, sameSite: 'lax' });
  res.cookie('b', 'v', { ...b, sameSite: 'lax' });
  res.cookie('d', 'v', { ...d(), sameSite: 'strict' });
  res.cookie('f', 'v', { ...f, sameSite: 'strict' });
  res.cookie;
  res.cookie?.('g', 'v', { sameSite: 'lax' });
  res?.cookie('h', 'v', { sameSite: 'lax' });
  res['cookie']('i', 'v', { sameSite: 'lax' });
  document.cookie = `${e}`;
  fetch();
  new Request();
  new XMLHttpRequest();
  new Headers();
  new Response();
}

export function spreadArguments(req, res, args) {
  res.cookie(...args);
  res.cookie('a', ...args);
  res.cookie('a', 'b', ...args);
  res.setHeader(...args);
  res.setHeader('Set-Cookie', ...args);
  fetch(...args);
}
