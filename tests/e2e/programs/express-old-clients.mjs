import express from 'express';

const app = express();

app.get('/', (req, res) => {
  const id = 'abc';
  res.cookie('sid', id, { httpOnly: true, sameSite: 'none', secure: true });
  res.cookie('sid-legacy', id, { httpOnly: true, secure: true });
  const sid = req.headers.cookie?.match(/sid(?:-legacy)?=(\w+)/)?.[1] ?? 'nobody';
  res.send(`hello ${sid}`);
});

app.listen(process.env.PORT);
