// A condition is an expression and which write of its variables reaches here.
import { refresh } from './refresh.js';

export function reassigned(req, res, live) {
  let current = live;
  res.cookie('a', 'v', { sameSite: current ? 'none' : 'lax', secure: current });
  current = refresh(req);
  res.cookie('b', 'v', { sameSite: current ? 'none' : 'lax', secure: current });
}

export function letThenIf(req, res, live) {
  let sameSite;
  if (live) {
    sameSite = 'none';
  } else {
    sameSite = 'lax';
  }
  res.cookie('c', 'v', { sameSite, secure: live });
  res.cookie('d', 'v', { sameSite, secure: true });
}

export function letOverwritten(req, res) {
  let sameSite = 'none';
  sameSite = 'strict';
  res.cookie('e', 'v', { sameSite });
}

export function fromASwitch(req, res, mode) {
  let sameSite;
  switch (mode) {
    case 'embed':
    case 'frame':
      sameSite = 'none';
      break;
    default:
      sameSite = 'lax';
  }
  res.cookie('f', 'v', { httpOnly: true, sameSite, secure: true });
}

export function writtenInAClosure(req, res) {
  const options = { httpOnly: true };
  const harden = () => { options.sameSite = 'lax'; };
  harden();
  res.cookie('g', 'v', options);
}

export function deleted(req, res) {
  const options = { httpOnly: true, sameSite: 'lax', secure: true };
  res.cookie('h', 'v', options);
  options.sameSite = 'none';
  res.cookie('i', 'v', options);
}

let shared = { httpOnly: true };
export function configure(options) {
  shared = options;
}
export function usesShared(req, res) {
  res.cookie('j', 'v', shared);
}
