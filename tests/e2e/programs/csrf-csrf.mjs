import express from 'express';
import cookieParser from 'cookie-parser';
import { doubleCsrf } from 'csrf-csrf';

const { generateCsrfToken } = doubleCsrf({
  getSecret: () => 'a secret',
  getSessionIdentifier: () => 'anna',
  cookieName: 'x-csrf-token',
  cookieOptions: { sameSite: 'none', secure: false },
});

const app = express();

app.use(cookieParser());
app.get('/', (req, res) => {
  res.send(typeof generateCsrfToken(req, res));
});

app.listen(process.env.PORT);
