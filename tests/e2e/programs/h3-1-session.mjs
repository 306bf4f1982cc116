import { createServer } from 'node:http';
import { createApp, eventHandler, toNodeListener, useSession } from 'h3';

const app = createApp();

app.use(
  '/',
  eventHandler(async (event) => {
    const session = await useSession(event, {
      name: 'sid',
      password: 'a password of at least thirty-two characters',
      cookie: { sameSite: 'none', secure: false },
    });
    await session.update({ views: (session.data.views ?? 0) + 1 });
    return `${session.data.views} views`;
  }),
);

createServer(toNodeListener(app)).listen(process.env.PORT);
