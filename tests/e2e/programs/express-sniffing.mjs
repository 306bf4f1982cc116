import express from 'express';

const app = express();

// iOS 12 takes SameSite=None for Strict.
const misreadsNone = (userAgent) => /\(iP.+; CPU .*OS 12[_\d]*.*\) AppleWebKit\//.test(userAgent);

app.get('/', (req, res) => {
  const isOld = misreadsNone(req.get('user-agent') ?? '');
  res.cookie('sid', 'abc', { httpOnly: true, secure: true, ...(isOld ? {} : { sameSite: 'none' }) });
  res.send('hello');
});

app.listen(process.env.PORT);
