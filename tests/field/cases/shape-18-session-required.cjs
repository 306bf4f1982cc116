const expressSession = require('express-session');
const RedisStore = require('connect-redis').default;
const store = new RedisStore({ client: require('./redis') });

module.exports = (app) => {
  app.use(expressSession({ store, secret: process.env.SECRET, cookie: { maxAge: 3600000 } })); // expect: require-samesite
  app.use(expressSession({ store, secret: process.env.SECRET, cookie: { maxAge: 3600000, sameSite: 'lax' } }));
  app.use(require('express-session')({ store, secret: process.env.SECRET })); // expect: require-samesite
  app.use(require('cookie-session')({ name: 's', keys: ['a'], sameSite: 'strict' }));
};
