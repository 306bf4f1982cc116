import express from 'express';
import cookieParser from 'cookie-parser';

const app = express();

app.use(cookieParser('a secret'));
app.get('/', (req, res) => {
  res.cookie('user', 'anna', { signed: true, httpOnly: true, sameSite: 'none', maxAge: 900_000 });
  res.send(`hello ${req.signedCookies.user ?? 'stranger'}`);
});

app.listen(process.env.PORT);
