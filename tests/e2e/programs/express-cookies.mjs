import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('theme', 'dark', { maxAge: 3_600_000, path: '/' });
  res.cookie('lang', 'en');
  res.cookie('embed', '42', { httpOnly: true, sameSite: 'none', maxAge: 86_400_000 });
  res.cookie('stays', 'yes', { sameSite: 'strict', httpOnly: true });
  res.send('hello');
});

app.listen(process.env.PORT);
