// A session's cookie is changed later: what it says at first is not the whole truth.
import express from 'express';
import session from 'express-session';

const app = express();
app.use(session({ secret: 's', cookie: { maxAge: 60000 } }));
app.post('/login', (req, res) => {
  req.session.cookie.sameSite = req.secure ? 'none' : 'lax';
  req.session.cookie.secure = req.secure;
  res.end();
});
