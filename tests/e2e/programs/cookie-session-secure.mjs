import express from 'express';
import cookieSession from 'cookie-session';

const app = express();

app.set('trust proxy', 1);
app.use(cookieSession({ secret: 'a secret', secure: true }));

app.get('/', (req, res) => {
  req.session.user = 'anna';
  res.send('hello');
});

app.get('/logout', (req, res) => {
  req.session = null;
  res.send('bye');
});

app.listen(process.env.PORT);
