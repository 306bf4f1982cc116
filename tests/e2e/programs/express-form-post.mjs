import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('state', 's1', { httpOnly: true, secure: true });
  res.send('<a href="https://id.example/authorize?response_mode=form_post&state=s1">log in</a>');
});

app.post('/callback', (req, res) => {
  res.send(req.headers.cookie?.includes('state=s1') ? 'welcome' : 'who are you?');
});

app.listen(process.env.PORT);
