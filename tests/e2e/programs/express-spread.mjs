import express from 'express';

const app = express();

const BASE = Object.freeze({ httpOnly: true, path: '/' });
const cookieOptions = (seconds) => ({ ...BASE, maxAge: seconds * 1000 });

app.get('/', (req, res) => {
  res.cookie('a', '1', { ...BASE, maxAge: 60_000 });
  res.cookie('b', '2', cookieOptions(120));
  res.cookie('c', '3', Object.assign({}, BASE, { sameSite: 'none' }));
  res.cookie('d', '4', BASE);
  res.send('hello');
});

app.listen(process.env.PORT);
