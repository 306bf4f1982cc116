// tinyhttp: `res.cookie` as in Express.
import { App, type Response } from '@tinyhttp/app';
import { cookieParser } from '@tinyhttp/cookie-parser';

const app = new App();
app.use(cookieParser());

app
  .get('/', (_, answer) => {
    answer.cookie('a', 'b').send('ok'); // expect: require-samesite
  })
  .post('/login', (_req, res) => {
    res.cookie('sid', 'x', { httpOnly: true, maxAge: 1000 * 60 * 60 }); // expect: require-samesite
    res.cookie('sid', 'x', { httpOnly: true, sameSite: 'strict' });
    res.cookie('sid', 'x', { sameSite: 'none' }); // expect: none-requires-secure
    res.clearCookie('sid');
    res.send('ok');
  });

export const forget = (answer: Response) => answer.clearCookie('sid').cookie('left', '1'); // expect: require-samesite
