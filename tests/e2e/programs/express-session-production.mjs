import express from 'express';
import session from 'express-session';

const app = express();
const cookie = { httpOnly: true, maxAge: 3_600_000 };

if (process.env.NODE_ENV === 'production') {
  app.set('trust proxy', 1);
  cookie.secure = true;
}

app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true, cookie }));
app.get('/', (req, res) => res.send('hello'));

app.listen(process.env.PORT);
