import { H3, serve, setCookie, useSession } from 'h3';

const app = new H3();

app.get('/', async (event) => {
  setCookie(event, 'theme', 'dark', { maxAge: 3600 });
  const session = await useSession(event, { name: 'sid', password: 'a password of at least thirty-two characters' });
  await session.update({ user: 'anna' });
  return 'hello';
});

serve(app, { port: Number(process.env.PORT), silent: true });
