const express = require('express');

const app = express();

const options = { httpOnly: true, maxAge: 7 * 24 * 60 * 60 * 1000 };

app.get('/', (req, res) => {
  res.cookie('cart', 'c42', options);
  res.cookie('visitor', 'v7', options).cookie('seen', '1', { path: '/shop' });
  res.status(200).json({ ok: true });
});

app.listen(process.env.PORT);
