// koa-generic-session: as koa-session, but below `cookie`.
const session = require('koa-generic-session');
const redisStore = require('koa-redis');

module.exports = (app) => {
  app.use(session({ store: redisStore({}) })); // expect: require-samesite
  app.use(session({ key: 'sid', cookie: { maxAge: 60000 } })); // expect: require-samesite
  app.use(session({ cookie: { sameSite: 'lax' } }));
  app.use(session({ cookie: { sameSite: 'none' } }));
  app.use(session({ cookie: { sameSite: 'none', secure: false } })); // expect: none-requires-secure
  app.use(session({ key: 'sid', sameSite: 'lax' })); // expect: valid-samesite
};
