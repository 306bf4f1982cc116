const express = require('express');
const cookieParser = require('cookie-parser');
const csurf = require('csurf');

const app = express();

app.use(cookieParser());
app.use(csurf({ cookie: true }));
app.get('/', (req, res) => {
  res.send(typeof req.csrfToken());
});

app.listen(process.env.PORT);
