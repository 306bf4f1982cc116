import express from 'express';
import cookieSession from 'cookie-session';

const app = express();

app.set('trust proxy', 1);
app.use(cookieSession({ name: 'frame', secret: 'a secret', sameSite: 'none', secure: false, maxAge: 3_600_000 }));

app.get('/', (req, res) => {
  req.session.user = 'anna';
  res.send('hello');
});

app.listen(process.env.PORT);
