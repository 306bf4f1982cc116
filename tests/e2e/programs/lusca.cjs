const express = require('express');
const session = require('express-session');
const lusca = require('lusca');

const app = express();

app.use(session({ secret: 'keyboard cat', resave: false, saveUninitialized: true, cookie: { sameSite: 'lax' } }));
app.use(lusca.csrf({ cookie: { name: '_csrf', options: { path: '/' } } }));
app.get('/', (req, res) => res.send('hello'));

app.listen(process.env.PORT);
