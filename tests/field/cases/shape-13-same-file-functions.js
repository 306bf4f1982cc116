// Shape 13: options made by a function of the same file.
const isProd = process.env.NODE_ENV === 'production';

function plainOptions() {
  return { httpOnly: true, path: '/' };
}

function laxOptions(maxAge) {
  const secure = isProd;
  return { httpOnly: true, secure, maxAge, sameSite: 'lax' };
}

const arrowOptions = () => ({ httpOnly: true });
const arrowStrict = () => ({ httpOnly: true, sameSite: 'strict' });

const tied = () => {
  const secure = process.env.NODE_ENV === 'production';
  return { secure, sameSite: secure ? 'none' : 'lax' };
};

function withLocalConst() {
  const options = { httpOnly: true };
  options.path = '/';
  return options;
}

export function login(req, res, token) {
  res.cookie('a', token, plainOptions()); // expect: require-samesite
  res.cookie('b', token, { ...plainOptions() }); // expect: require-samesite
  res.cookie('c', token, { ...plainOptions(), sameSite: 'lax' });
  res.cookie('d', token, laxOptions(1000));
  res.cookie('e', token, { ...laxOptions(1000), path: '/' });
  res.cookie('f', token, arrowOptions()); // expect: require-samesite
  res.cookie('g', token, arrowStrict());
  res.cookie('h', token, tied());
  res.cookie('i', token, { ...tied(), httpOnly: true });
  res.cookie('j', token, withLocalConst()); // expect: require-samesite
  const options = plainOptions();
  res.cookie('k', token, options); // expect: require-samesite
  const good = arrowStrict();
  res.cookie('l', token, good);
}
