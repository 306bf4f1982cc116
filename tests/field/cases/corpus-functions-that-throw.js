/* Functions that throw in some worlds: they return nothing there, not even `undefined`. */
export function elseReturns(headers, state) {
  headers.append('Set-Cookie', `state=${state}; Path=/; HttpOnly; Secure; SameSite=${strictUnlessAsked()}`);
}

function strictUnlessAsked() {
  const asked = process.env.SAME_SITE;
  if (asked) {
    throw new Error(`SAME_SITE=${asked} is not supported`);
  } else {
    return 'Strict';
  }
}

export function defaultThrows(res, id) {
  res.cookie('sid', id, optionsOf(process.env.NODE_ENV));
}

function optionsOf(env) {
  switch (env) {
    case 'production':
      return { sameSite: 'none', secure: true };
    case 'test':
      return { sameSite: 'lax' };
    default:
      throw new Error('No such environment');
  }
}

export function throwsAtTheEnd(res, id) {
  res.cookie('sid', id, knownOnly(process.env.REGION));
}

function knownOnly(region) {
  if (region === 'eu') return { sameSite: 'strict' };
  if (region === 'us') return { sameSite: 'lax' };
  throw new Error('No such region');
}

export function fallsOff(res, id) {
  res.cookie('sid', id, nothingElsewhere(process.env.REGION)); // expect: require-samesite
}

function nothingElsewhere(region) {
  if (region === 'xx') throw new Error('No such region');
  if (region === 'eu') return { sameSite: 'strict' };
}

export function throwIsCaught(res, id) {
  res.cookie('sid', id, unknownAfterTry(process.env.REGION));
}

function unknownAfterTry(region) {
  if (region === 'eu') return { sameSite: 'strict' };
  try {
    if (region === 'us') throw new Error('Not yet');
  } catch (error) {
    console.log(error);
  }
}
