export function embed(req, res, v) {
  res.setHeader('Set-Cookie', 'a=b; SameSite=None; Secure');
  res.setHeader('Set-Cookie', ['c=d; Path=/; SameSite=None; Secure', 'e=f; SameSite=None; Secure']);
  document.cookie = 'g=h; SameSite=None; Secure';
  document.cookie = `i=${v}; SameSite=None; Secure`;
  document.cookie = ['j=k', 'SameSite=None', 'Secure'].join('; ');
}
