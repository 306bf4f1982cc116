export default function handler(req, res) {
  res.setHeader('Set-Cookie', 'a=b; SameSite=Lax');
  res.setHeader('Set-Cookie', `c=${req.id}; HttpOnly; SameSite=Lax`);
  res.setHeader('Set-Cookie', ['e=f; HttpOnly; SameSite=Lax', 'g=h; SameSite=Strict', 'i=j; SameSite=Lax']);
  res.writeHead(200, { 'Set-Cookie': 'k=l; Path=/; SameSite=Lax' });
  res.setHeader('Set-Cookie', [
    'm=n; Path=/; SameSite=Lax',
    'o=p; Path=/; SameSite=Lax',
  ]);
}

export const lambda = async () => ({ statusCode: 200, headers: { 'Set-Cookie': 'q=r; Secure; SameSite=Lax' }, body: '' });
