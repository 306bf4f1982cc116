import { App } from '@tinyhttp/app';

const app = new App();

app.get('/', (req, res) => {
  res.cookie('theme', 'dark', { maxAge: 3600 });
  res.cookie('embed', '42', { httpOnly: true, sameSite: 'none' });
  res.send('hello');
});

app.listen(Number(process.env.PORT));
