import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
const { cookie } = JSON.parse(process.env.SETTINGS ?? readFileSync('settings.json', 'utf8'));

app.get('/', (req, res) => {
  res.cookie('sid', 'abc', cookie);
  res.cookie('seen', '1', { httpOnly: true, ...cookie });
  res.send('hello');
});

app.listen(process.env.PORT);
