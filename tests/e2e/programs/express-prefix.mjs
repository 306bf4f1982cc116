import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('__Host-cart', 'c1', { httpOnly: true, sameSite: 'lax', maxAge: 3_600_000 });
  res.cookie('__Secure-lang', 'en', { sameSite: 'none' });
  res.send('hello');
});

app.listen(process.env.PORT);
