import { createServer } from 'node:http';
import { getIronSession } from 'iron-session';

const sessionOptions = {
  cookieName: 'shop',
  password: 'a password of at least thirty-two characters',
  cookieOptions: { sameSite: undefined, secure: process.env.NODE_ENV === 'production' },
};

createServer(async (req, res) => {
  const session = await getIronSession(req, res, sessionOptions);
  session.user = 'anna';
  await session.save();
  res.end('hello');
}).listen(process.env.PORT);
