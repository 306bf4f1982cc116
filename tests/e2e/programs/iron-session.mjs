import { createServer } from 'node:http';
import { getIronSession } from 'iron-session';

const options = { cookieName: 'shop', password: 'a password of at least thirty-two characters', ttl: 3600 };

createServer(async (req, res) => {
  const session = await getIronSession(req, res, options);
  session.views = (session.views ?? 0) + 1;
  await session.save();
  res.end(`${session.views} views`);
}).listen(process.env.PORT);
