// Receivers by position: handlers whose parameters go by other names.
import express from 'express';
import asyncHandler from 'express-async-handler';
import { auth } from './auth.js';
import { router as accounts } from './accounts.js';

const app = express();
app.get('/', (q, r) => {
  r.cookie('a', '1'); // expect: require-samesite
  r.status(200).cookie('a', '1'); // expect: require-samesite
  r.cookie('a', '1', { sameSite: 'lax' });
  r.set('Set-Cookie', 'a=1'); // expect: require-samesite
  q.cookie('a', '1');
});
app.route('/x').get((q, r) => r.send('x')).post((q, r) => r.cookie('a', '1')); // expect: require-samesite
app.use((problem, q, r, next) => next(r.cookie('a', '1'))); // expect: require-samesite
app.param('id', (q, r, next, id) => next(r.cookie('a', id))); // expect: require-samesite
app.post('/wrapped', asyncHandler(async (q, r) => r.cookie('a', '1'))); // expect: require-samesite
app.get('/several', [auth, (q, r) => r.cookie('a', '1')]); // expect: require-samesite

const own = express.Router();
own.use('/x', auth, (a, b, c) => c(b.cookie('a', '1'))); // expect: require-samesite
accounts.get('/', (q, r) => r.send('x'));

function login(q, r) {
  r.cookie('sid', q.id); // expect: require-samesite
}
const logout = async (q, r) => r.cookie('sid', ''); // expect: require-samesite
own.post('/login', login);
own.post('/logout', auth, logout);

// A file that imports express: what is called like an app or a router is one.
export function routes(server, apiRouter, cache) {
  server.get('/', (q, r) => r.cookie('a', '1')); // expect: require-samesite
  apiRouter.all('/', (q, r) => r.cookie('a', '1')); // expect: require-samesite
  this.app.put('/', (q, r) => r.cookie('a', '1')); // expect: require-samesite
  cache.get('/', (q, r) => r.cookie('a', '1'));
  server.on('/', (q, r) => r.cookie('a', '1'));
  app.get('/', (q) => q.cookie('a', '1'));
}

// Not handed to a router; not the response.
export const bake = (q, r) => r.cookie('a', '1');
app.get('/', validate((q, r) => r.cookie('a', '1')));
app.get('/', (q, r, next) => next.cookie('a', '1'));
