const express = require('express');

const app = express();

app.get('/', (req, res) => {
  res.append('Set-Cookie', 'theme=dark; Path=/; Max-Age=3600');
  res.append('Set-Cookie', ['ad=1; Path=/; SameSite=None', 'lang=en; Path=/']);
  res.set('X-Powered-By', 'coffee');
  res.send('hello');
});

app.listen(process.env.PORT);
