import express from 'express';

const app = express();
const isKept = process.argv.length > 0;

app.get('/', (req, res) => {
  res.cookie('a', '1', undefined);
  res.cookie('b', '2', {});
  res.cookie(
    'c',
    '3', // three
  );
  res.cookie('d', '4', isKept ? { maxAge: 60_000 } : { path: '/' });
  res.cookie('e', '5', {
    httpOnly: true, // no script reads it
  });
  res.cookie('f', '6', { ['path']: '/', 'maxAge': 60_000, });
  (res.cookie)('g', '7'), res.send('hello');
});

app.listen(process.env.PORT);
