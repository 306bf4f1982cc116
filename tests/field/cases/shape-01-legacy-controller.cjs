'use strict';
const jwt = require('jsonwebtoken');

exports.login = async function (req, res) {
  const token = jwt.sign({ id: req.body.id }, process.env.JWT_SECRET);
  res.cookie('jwt', token, { httpOnly: true, maxAge: 3600000 }); // expect: require-samesite
  return res.status(200).send('ok');
};

exports.refresh = (req, res) => {
  var token = req.cookies.jwt;
  res.cookie("jwt", token, { "httpOnly": true, "sameSite": "Strict" });
  res.cookie("jwt", token, { "httpOnly": true }); // expect: require-samesite
  res.send();
};

module.exports.embed = function embed(req, res, next) {
  res.cookie('embed', '1', { sameSite: 'None' }); // expect: none-requires-secure
  res.cookie('embed', '1', { sameSite: 'None', secure: true });
  next();
};
