import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('chat', 'c1', { httpOnly: true, sameSite: 'none', partitioned: true, maxAge: 3_600_000 });
  res.send('hello');
});

app.listen(process.env.PORT);
