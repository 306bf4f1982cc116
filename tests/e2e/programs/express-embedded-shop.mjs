import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('cart', 'c1', { httpOnly: true });
  res.cookie('theme', 'dark', { secure: false, maxAge: 60_000 });
  res.send('hello');
});

app.listen(process.env.PORT);
