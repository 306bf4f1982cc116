const express = require('express');
const sessions = require('client-sessions');

const app = express();

app.use(sessions({ cookieName: 'mySession', secret: 'blargadeeblargblarg', duration: 86_400_000, activeDuration: 300_000 }));
app.get('/', (req, res) => {
  req.mySession.user = 'anna';
  res.send('hello');
});

app.listen(process.env.PORT);
