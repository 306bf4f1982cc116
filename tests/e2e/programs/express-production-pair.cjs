const express = require('express');

const app = express();
const production = process.env.NODE_ENV === 'production';
const base = { httpOnly: true, sameSite: production ? 'none' : 'lax', secure: production };

app.get('/', (req, res) => {
  res.cookie('sid', 'abc', { ...base, maxAge: 3_600_000 });
  res.send('hello');
});

app.listen(process.env.PORT);
