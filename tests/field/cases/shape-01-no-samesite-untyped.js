// Shape 1: res.cookie(n, v) or {…} without sameSite on an untyped parameter.
import express from 'express';

const ONE_DAY = 24 * 60 * 60 * 1000;
const router = express.Router();

router.get('/lang', (req, res) => {
  res.cookie('lang', req.query.lang); // expect: require-samesite
  res.end();
});

router.post('/login', async (req, res, next) => {
  const token = await sign(req.body);
  res.cookie('token', token, { httpOnly: true }); // expect: require-samesite
  res.cookie('theme', 'dark', { httpOnly: true, sameSite: 'lax' });
  res.cookie('seen', '1', {}); // expect: require-samesite
  res.cookie('week', '1', { maxAge: 7 * ONE_DAY, path: '/', secure: true }); // expect: require-samesite
  res.cookie('until', '1', { expires: new Date(Date.now() + ONE_DAY) }); // expect: require-samesite
  res.cookie('until-lax', '1', { expires: new Date(Date.now() + ONE_DAY), sameSite: 'lax' });
  next();
});

router.put('/profile', function (request, response) {
  response.cookie('profile', request.params.id, { signed: true }); // expect: require-samesite
  response.cookie('profile-ok', request.params.id, { signed: true, sameSite: 'strict' });
});

router.use((err, req, res, next) => {
  res.cookie('last_error', err.code); // expect: require-samesite
  next(err);
});

export function logout(req, res) {
  res.cookie('bye', 'true', { domain: '.example.com' }); // expect: require-samesite
  res.redirect('/');
}

export const login = async (req, res) => {
  const { user } = req.body;
  res.cookie(`user_${user.id}`, user.name, { path: '/', httpOnly: true }); // expect: require-samesite
  res.cookie('user', JSON.stringify(user), { httpOnly: true, secure: true }); // expect: require-samesite
  if (user.admin) res.cookie('admin', '1'); // expect: require-samesite
  return res.json({ ok: true });
};

// a helper that is handed the response
function setSession(res, token) {
  res.cookie('session', token, { httpOnly: true, secure: true }); // expect: require-samesite
}

// tRPC and Apollo contexts
export const context = ({ req, res }) => {
  res.cookie('visit', String(Date.now())); // expect: require-samesite
  return { req, res, setSession };
};
