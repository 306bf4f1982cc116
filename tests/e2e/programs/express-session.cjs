const express = require('express');
const session = require('express-session');

const app = express();

app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true, cookie: { maxAge: 3_600_000 } }));

app.get('/', (req, res) => {
  req.session.views = (req.session.views ?? 0) + 1;
  res.send(`views: ${req.session.views}`);
});

app.listen(process.env.PORT);
