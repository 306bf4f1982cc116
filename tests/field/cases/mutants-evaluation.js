/* Found by mutation tests: values of variables that are written in uncommon ways. */
export function givenAnew(res) {
  let o = { secure: false };
  o.sameSite = 'none';
  o = { sameSite: 'lax' };
  res.cookie('a', 'b', o);
}

export function givenAnewWithDefect(res) {
  let o = { sameSite: 'none', secure: false };
  o.secure = true;
  o = { sameSite: 'none', secure: false }; // expect: none-requires-secure
  res.cookie('a', 'b', o);
}

export function givenAnewInOneWorld(res, embedded) {
  let o = { secure: true };
  o.sameSite = 'none';
  if (!embedded) o = { sameSite: 'lax' };
  res.cookie('a', 'b', o);
}

export function destructured(res, x) {
  const o = { sameSite: 'none', secure: false };
  ({ secure: o.secure } = x);
  res.cookie('a', 'b', o);
  const p = { sameSite: 'none', secure: false };
  [p.secure] = [true];
  res.cookie('c', 'd', p);
  const q = { sameSite: 'none', secure: false };
  for (q.secure of [true]);
  res.cookie('e', 'f', q);
}

export function chosen(res, c, x) {
  const o = { sameSite: 'none', secure: true };
  (c ? o : x).secure = false;
  res.cookie('a', 'b', o);
}

export function parameterAnew(res, secure) {
  const sameSite = secure ? 'none' : 'lax';
  secure = detect();
  res.cookie('a', 'b', { sameSite, secure: secure ? true : false }); // expect: none-requires-secure
}

export function counted() {
  let days = -1;
  days += 60;
  document.cookie = `a=b; max-age=${days}; SameSite=None`; // expect: none-requires-secure
}

export function looped(res) {
  for (let age = 60; ; age = 0) res.cookie('a', 'b', { sameSite: 'lax', secure: age === 60 });
}
