import express from 'express';

const app = express();
const options = { httpOnly: true, path: '/' };
const embed = { path: '/', sameSite: 'none' };

app.get('/', (req, res) => {
  res.cookie('sid', 'abc', options);
  res.cookie('embed', '42', embed);
  // Whoever else reads the options is to find what was there.
  res.json({ options, embed: Object.keys(embed) });
});

app.listen(process.env.PORT);
