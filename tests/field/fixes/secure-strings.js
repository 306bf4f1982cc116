export function embed(req, res, v) {
  res.setHeader('Set-Cookie', 'a=b; SameSite=None');
  res.setHeader('Set-Cookie', ['c=d; Path=/; SameSite=None', 'e=f; SameSite=None; Secure']);
  document.cookie = 'g=h; SameSite=None';
  document.cookie = `i=${v}; SameSite=None`;
  document.cookie = ['j=k', 'SameSite=None'].join('; ');
}
