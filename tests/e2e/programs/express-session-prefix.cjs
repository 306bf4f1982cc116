const express = require('express');
const session = require('express-session');

const app = express();

app.use(session({ name: '__Host-sid', secret: 'keyboard cat', resave: false, saveUninitialized: true, cookie: { sameSite: 'lax' } }));
app.get('/', (req, res) => res.send('hello'));

app.listen(process.env.PORT);
