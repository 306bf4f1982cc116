import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('sid', 'abc', { httpOnly: true, sameSite: 'none', secure: true });
  res.cookie('panel', 'open', { path: '/admin', sameSite: 'lax' });
  res.cookie('flash', 'welcome');
  res.send('hello');
});

app.get('/logout', (req, res) => {
  res.clearCookie('sid', { sameSite: 'none' });
  res.clearCookie('panel');
  res.clearCookie('flash');
  res.send('bye');
});

app.listen(process.env.PORT);
