import express from 'express';
import cookieSession from 'cookie-session';

const app = express();

app.set('trust proxy', 1);
app.use(cookieSession({ name: '__Secure-shop', secret: 'a secret', sameSite: 'lax' }));

app.get('/', (req, res) => {
  req.session.user = 'anna';
  res.send('hello');
});

app.listen(process.env.PORT);
