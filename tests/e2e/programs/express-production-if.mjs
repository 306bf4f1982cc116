import express from 'express';

const app = express();

app.get('/', (req, res) => {
  const options = { httpOnly: true };
  if (process.env.NODE_ENV === 'production') {
    options.sameSite = 'none';
    options.secure = true;
  }
  res.cookie('sid', 'abc', options);
  res.send('hello');
});

app.listen(process.env.PORT);
