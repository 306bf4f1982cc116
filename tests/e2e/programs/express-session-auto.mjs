import express from 'express';
import session from 'express-session';

const app = express();

app.enable('trust proxy');
app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true, cookie: { secure: 'auto' } }));
app.get('/', (req, res) => res.send('hello'));

app.listen(process.env.PORT);
