const express = require('express');

const app = express();

app.get('/', (req, res) => {
  res.cookie('sid', 'abc', { maxAge: 3_600_000 });
  res.cookie('csrf_token', 't1');
  res.send('hello');
});

app.listen(process.env.PORT);
