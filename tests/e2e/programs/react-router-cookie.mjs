import { createServer } from 'node:http';
import { createCookie, createCookieSessionStorage } from 'react-router';

const prefs = createCookie('prefs', { maxAge: 604_800, sameSite: 'none' });
const { getSession, commitSession } = createCookieSessionStorage({
  cookie: { name: 'sid', secrets: ['s3cret'], httpOnly: true, path: '/', sameSite: 'none', secure: false },
});

createServer(async (req, res) => {
  const session = await getSession(req.headers.cookie);
  session.set('user', 'anna');
  res.setHeader('Set-Cookie', [await prefs.serialize({ theme: 'dark' }), await commitSession(session)]);
  res.end('hello');
}).listen(process.env.PORT);
