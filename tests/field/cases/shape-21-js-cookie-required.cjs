const Cookies = require('js-cookie');

module.exports.remember = (token) => {
  Cookies.set('token', token); // expect: require-samesite
  Cookies.set('token', token, { sameSite: 'strict' });
  const options = { expires: 30, path: '/' };
  Cookies.set('token', token, options); // expect: require-samesite
};
