import express from 'express';
import session from 'express-session';

const app = express();

app.set('trust proxy', 1);
app.use(
  session({
    name: 'shop.sid',
    secret: 'keyboard cat',
    resave: false,
    saveUninitialized: true,
    cookie: { secure: true, maxAge: 3_600_000 },
  }),
);

app.get('/', (req, res) => {
  req.session.views = (req.session.views ?? 0) + 1;
  res.send(`views: ${req.session.views}`);
});

app.listen(process.env.PORT);
