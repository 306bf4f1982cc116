const express = require('express');
const cookieSession = require('cookie-session');

const app = express();

app.use(cookieSession({ name: 'frame', secret: 'a secret', samesite: 'none', secure: false }));

app.get('/', (req, res) => {
  req.session.user = 'anna';
  res.send('hello');
});

app.listen(process.env.PORT);
