import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('theme', 'dark', { samesite: 'lax', maxAge: 60_000 });
  res.cookie('lang', 'en', { SameSite: 'Strict' });
  res.cookie('embed', '42', { sameSite: 'none', Secure: true });
  res.send('hello');
});

app.listen(process.env.PORT);
