import express from 'express';

const app = express();

app.get('/', (req, res) => {
  res.cookie('chat', 'c1', { httpOnly: true, partitioned: true });
  res.send('hello');
});

app.listen(process.env.PORT);
