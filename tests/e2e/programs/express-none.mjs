import express from 'express';

const app = express();
const widget = { httpOnly: true, sameSite: 'none', secure: false, path: '/widget', maxAge: 60_000 };

function remember(res, id) {
  res.cookie('widget', id, widget);
  return res;
}

app.get('/', (req, res) => {
  res.cookie('partner', 'p=1; really?', { sameSite: 'None', expires: new Date(Date.now() + 3_600_000) });
  remember(res, 'w1').type('text').send('hello');
});

app.listen(process.env.PORT);
