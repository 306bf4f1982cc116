export default function handler(req, res) {
  res.setHeader('Set-Cookie', 'a=b');
  res.setHeader('Set-Cookie', `c=${req.id}; HttpOnly`);
  res.setHeader('Set-Cookie', ['e=f; HttpOnly', 'g=h; SameSite=Strict', 'i=j']);
  res.writeHead(200, { 'Set-Cookie': 'k=l; Path=/' });
  res.setHeader('Set-Cookie', [
    'm=n; Path=/',
    'o=p; Path=/; SameSite=Lax',
  ]);
}

export const lambda = async () => ({ statusCode: 200, headers: { 'Set-Cookie': 'q=r; Secure' }, body: '' });
