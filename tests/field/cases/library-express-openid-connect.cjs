// express-openid-connect checks its options: exactly these words, and Secure as `baseURL` says.
const express = require('express');
const { auth } = require('express-openid-connect');

const app = express();
app.use(auth({ authRequired: false }));
app.use(auth({ session: { rolling: true, cookie: { domain: 'example.com' } } }));
app.use(auth({ session: { cookie: { sameSite: 'None' } } }));
app.use(auth({ session: { cookie: { sameSite: undefined } } }));
app.use(auth({ session: { cookie: { sameSite: 'None', secure: false } } })); // expect: none-requires-secure
app.use(auth({ session: { cookie: { sameSite: 'none' } } })); // expect: valid-samesite
app.use(auth({ session: { cookie: { sameSite: true } } })); // expect: valid-samesite
app.use(auth({ session: { cookie: { samesite: 'Lax' } } })); // expect: valid-samesite
app.use(auth({ transactionCookie: { sameSite: 'None' } }));
