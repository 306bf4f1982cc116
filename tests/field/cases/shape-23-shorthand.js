// Shape 23: shorthand { sameSite, secure }.
import config from './config.js';
const { sameSite, secure, domain } = config.cookies;

export function destructuredConfig(req, res, token) {
  res.cookie('a', token, { sameSite, secure });
  res.cookie('b', token, { sameSite, secure, domain, httpOnly: true });
  res.cookie('c', token, { secure, domain }); // expect: require-samesite
  res.cookie('d', token, { sameSite: 'none', secure });
}

export function destructuredDefault(req, res, token) {
  const { sameSite = 'lax', secure = true } = req.app.locals;
  res.cookie('a', token, { sameSite });
  res.cookie('b', token, { sameSite, secure });
}

export function parameterDefault(req, res, token, sameSite = 'lax') {
  res.cookie('a', token, { httpOnly: true, sameSite });
}

export function helper(res, name, value, { sameSite = 'lax', secure = true, ...rest } = {}) {
  res.cookie(name, value, { sameSite, secure });
  res.cookie(name, value, { sameSite, secure, ...rest });
  res.cookie(name, value, { ...rest });
}

export function localLiterals(req, res, token) {
  const httpOnly = true;
  const path = '/';
  const maxAge = 3600;
  res.cookie('a', token, { httpOnly, path, maxAge }); // expect: require-samesite
  {
    const sameSite = 'strict';
    res.cookie('b', token, { httpOnly, path, maxAge, sameSite });
  }
  {
    // expect-in: none-requires-secure 2
    const sameSite = 'none';
    res.cookie('c', token, { httpOnly, path, maxAge, sameSite });
  }
}
