// Look-alikes of FIELD-NOTES, fourth line: no request here, and still no SameSite.
export function login(req, res, cookieOptions, token) {
  res.cookie('n', token, { withCredentials: true }); // expect: require-samesite
  res.cookie('jwt', cookieOptions); // expect: require-samesite
  res.cookie('jwt', token, cookieOptions);
}
