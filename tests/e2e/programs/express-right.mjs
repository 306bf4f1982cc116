import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('sid', 'abc', { httpOnly: true, sameSite: 'lax', secure: true });
  res.cookie('embed', '42', { httpOnly: true, sameSite: 'none', secure: true });
  res.cookie('chat', 'c1', { sameSite: 'none', secure: true, partitioned: true });
  res.append('Set-Cookie', 'theme=dark; Path=/; samesite=strict');
  res.send('hello');
});

app.listen(process.env.PORT);
