import { createServer } from 'node:http';
import { getIronSession } from 'iron-session';

createServer(async (req, res) => {
  const session = await getIronSession(req, res, {
    cookieName: 'frame',
    password: 'a password of at least thirty-two characters',
    cookieOptions: { sameSite: 'none', secure: false },
  });
  session.user = 'anna';
  await session.save();
  res.end('hello');
}).listen(process.env.PORT);
