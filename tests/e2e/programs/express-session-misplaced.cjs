const express = require('express');
const session = require('express-session');

const app = express();

app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true, sameSite: 'lax', httpOnly: true }));
app.get('/', (req, res) => res.send('hello'));

app.listen(process.env.PORT);
