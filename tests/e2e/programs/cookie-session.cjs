const express = require('express');
const cookieSession = require('cookie-session');

const app = express();

app.use(cookieSession({ name: 'session', keys: ['key1', 'key2'], maxAge: 24 * 60 * 60 * 1000 }));

app.get('/', (req, res) => {
  req.session.views = (req.session.views ?? 0) + 1;
  res.end(`${req.session.views} views`);
});

app.listen(process.env.PORT);
