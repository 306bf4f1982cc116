import { H3, serve, setCookie } from 'h3';

const app = new H3({ silent: true });

app.get('/', (event) => {
  setCookie(event, 'embed', '42', { httpOnly: true, sameSite: 'none', maxAge: 60 });
  return 'hello';
});

serve(app, { port: Number(process.env.PORT), silent: true });
