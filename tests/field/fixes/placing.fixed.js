// Where a key or attribute goes among parentheses, comments and line breaks.
import { get, live, x } from './config.js';

export async function parentheses(res) {
  res.cookie('a', (await get()), { sameSite: 'lax' });
  res.cookie('b', (x ? 'y' : 'z'), { sameSite: 'lax' });
  res.cookie('c', ('d'), { path: ('/'), sameSite: 'lax' });
  document.cookie = ['a=1', ('Path=/'), 'SameSite=Lax'].join('; ');
}

export function comments(res, id) {
  res.cookie('a', id, { path: '/', // root
    sameSite: 'lax'
  });
  res.cookie('b', id, { path: '/', sameSite: 'lax', // root
  });
  res.cookie('d', id, /* the id */ { sameSite: 'lax' });
  res.cookie('e', id, // the id
    { sameSite: 'lax' }
  );
  document.cookie = ['f=1',
    'Path=/', // where
    'SameSite=Lax'
  ].join('; ');
}

export function behindTwoComments(res, id) {
  res.cookie('c', id, { sameSite: 'none', /* why */ // because
    secure: true
  });
}

export function lines(res, id) {
  res.cookie(
    'sid',
    id,
    { sameSite: 'lax' },
  );
  res.cookie(
    'sid',
    id, // value
    { sameSite: 'lax' },
  );
  res.cookie(
    'sid',
    id,
    { sameSite: 'lax' }
  );
  res.cookie('a',
    id, { sameSite: 'lax' });
}

export function spreads(res, id) {
  const base = { secure: false, path: '/' };
  res.cookie('x', id, { ...base, sameSite: 'none', secure: true });
  res.cookie('y', id, { ...base, sameSite: 'none', secure: true });
}

export function spread(res, id) {
  res.cookie('z', id, {
    sameSite: 'lax',
    // only when live
    ...(live && { sameSite: 'strict' }),
  });
}

export function style(res) {
  document.cookie = 'a=1;path=/;Secure;SameSite=Lax';
  document.cookie = 'a=1;samesite=none;secure';
  res.setHeader('Set-Cookie', 'a=1; SameSite=lax');
  res.setHeader('Set-Cookie', 'a=1; SAMESITE=LAX');
  res.cookie('a', 'b', { sameSite: 'lax' });
}
