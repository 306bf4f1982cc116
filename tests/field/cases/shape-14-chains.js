// Shape 14: chains.
import express from 'express';
const app = express();

app.get('/', (req, res) => {
  res.status(200).cookie('a', 'b').json({}); // expect: require-samesite
  res.status(200).cookie('a', 'b', { sameSite: 'lax' }).json({});
  res.status(201).type('json').cookie('a', 'b', { httpOnly: true }).send('{}'); // expect: require-samesite
  res.cookie('a', 'b').cookie('c', 'd', { sameSite: 'lax' }).end(); // expect: require-samesite
  res.cookie('a', 'b', { sameSite: 'lax' }).cookie('c', 'd').end(); // expect: require-samesite
  res.cookie('a', 'b').cookie('c', 'd').end(); // expect: require-samesite require-samesite
  res.clearCookie('old').cookie('new', '1', { sameSite: 'strict' }).redirect('/');
  res.clearCookie('old').cookie('new', '1').redirect('/'); // expect: require-samesite
  req.res.cookie('a', 'b'); // expect: require-samesite
  req.res.cookie('a', 'b', { sameSite: 'lax' });
  res.status(204).set('Set-Cookie', 'a=b; SameSite=Lax').end();
  res.status(204).set('Set-Cookie', 'a=b; HttpOnly').end(); // expect: require-samesite
  return res.status(200).cookie('z', 'y', { sameSite: 'none' }).end(); // expect: none-requires-secure
});

app.post('/', (req, res) => {
  res
    .status(200)
    .cookie('a', 'b', { httpOnly: true }) // expect: require-samesite
    .cookie('c', 'd', { httpOnly: true, sameSite: 'strict' })
    .json({ ok: true });
});
