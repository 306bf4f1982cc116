import { createServer } from 'node:http';
import { createApp, eventHandler, setCookie, toNodeListener } from 'h3';

const app = createApp();

app.use(
  '/',
  eventHandler((event) => {
    setCookie(event, 'theme', 'dark', { maxAge: 3600 });
    setCookie(event, 'embed', '42', { httpOnly: true, sameSite: 'none' });
    return 'hello';
  }),
);

createServer(toNodeListener(app)).listen(process.env.PORT);
