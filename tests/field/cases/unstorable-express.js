// `set` and `header` of Express put a header in the place of one that is there.
import express from 'express';

const app = express();
app.get('/', (req, res) => {
  res.set('Set-Cookie', 'a=1; SameSite=Lax');
  res.type('html');
  res.set('Set-Cookie', 'b=2; SameSite=Lax'); // expect: no-unstorable-cookie
});
app.get('/header', (req, res) => {
  res.header('Set-Cookie', 'a=1; SameSite=Lax');
  res.status(201);
  res.header('Set-Cookie', 'b=2; SameSite=Lax').send('ok'); // expect: no-unstorable-cookie
});
