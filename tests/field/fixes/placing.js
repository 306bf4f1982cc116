// Where a key or attribute goes among parentheses, comments and line breaks.
import { get, live, x } from './config.js';

export async function parentheses(res) {
  res.cookie('a', (await get()));
  res.cookie('b', (x ? 'y' : 'z'));
  res.cookie('c', ('d'), { path: ('/') });
  document.cookie = ['a=1', ('Path=/')].join('; ');
}

export function comments(res, id) {
  res.cookie('a', id, { path: '/' // root
  });
  res.cookie('b', id, { path: '/', // root
  });
  res.cookie('d', id /* the id */);
  res.cookie('e', id // the id
  );
  document.cookie = ['f=1',
    'Path=/' // where
  ].join('; ');
}

export function behindTwoComments(res, id) {
  res.cookie('c', id, { sameSite: 'none' /* why */ // because
  });
}

export function lines(res, id) {
  res.cookie(
    'sid',
    id,
  );
  res.cookie(
    'sid',
    id, // value
  );
  res.cookie(
    'sid',
    id
  );
  res.cookie('a',
    id);
}

export function spreads(res, id) {
  const base = { secure: false, path: '/' };
  res.cookie('x', id, { ...base, sameSite: 'none' });
  res.cookie('y', id, { ...base, sameSite: 'none' });
}

export function spread(res, id) {
  res.cookie('z', id, {
    // only when live
    ...(live && { sameSite: 'strict' }),
  });
}

export function style(res) {
  document.cookie = 'a=1;path=/;Secure';
  document.cookie = 'a=1;samesite=none';
  res.setHeader('Set-Cookie', 'a=1; SameSite=laxx');
  res.setHeader('Set-Cookie', 'a=1; SAMESITE=LAXX');
  res.cookie('a', 'b', { sameSite: 'Laxx' });
}
