import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('sid', 'abc', { httpOnly: true, secure: process.env.NODE_ENV === 'production' });
  res.send('hello');
});

app.listen(process.env.PORT);
