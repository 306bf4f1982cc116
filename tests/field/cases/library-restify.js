// restify-cookies: `res.setCookie`, as restify has no cookies of its own.
const restify = require('restify');
const CookieParser = require('restify-cookies');

const server = restify.createServer();
server.use(CookieParser.parse);

function checkCookie(req, res, next) {
  if (!req.cookies['userid']) {
    res.setCookie('userid', 'uuid'); // expect: require-samesite
  }
  return next();
}

server.get('/', checkCookie, (req, answer, next) => {
  answer.setCookie('a', 'b', { path: '/', httpOnly: true }); // expect: require-samesite
  answer.setCookie('a', 'b', { path: '/', sameSite: 'lax' });
  answer.setCookie('a', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  answer.setCookie('a', 'b', { sameSite: 'none', secure: true });
  answer.setCookie('a', 'b', { SameSite: 'lax' }); // expect: valid-samesite
  answer.clearCookie('a');
  answer.clearCookie('a', { path: '/' });
  answer.send({ ok: true });
  return next();
});
