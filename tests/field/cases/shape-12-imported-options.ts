// Shape 12: what comes from another file is unknown, and silence.
import { COOKIE_OPTIONS, baseOptions, cookieConfig, getOptions, secureFlag } from './options';
import config from '../config';
import type { CookieOptions, Request, Response } from 'express';

declare const injected: CookieOptions;

export function login(req: Request, res: Response, token: string, options: CookieOptions) {
  res.cookie('a', token, COOKIE_OPTIONS);
  res.cookie('b', token, { ...COOKIE_OPTIONS });
  res.cookie('c', token, { ...COOKIE_OPTIONS, maxAge: 3600 });
  res.cookie('d', token, { ...baseOptions, httpOnly: true });
  res.cookie('e', token, { httpOnly: true, ...baseOptions });
  res.cookie('f', token, { ...config.cookie, maxAge: 1000 * 60 });
  res.cookie('g', token, config.cookie);
  res.cookie('h', token, cookieConfig[req.hostname]);
  res.cookie('i', token, getOptions());
  res.cookie('j', token, { ...getOptions(), httpOnly: true });
  res.cookie('k', token, options);
  res.cookie('l', token, { ...options, httpOnly: true });
  res.cookie('m', token, injected);
  res.cookie('n', token, { httpOnly: true, sameSite: config.sameSite });
  res.cookie('o', token, { httpOnly: true, sameSite: config.sameSite, secure: config.secure });
  res.cookie('p', token, { sameSite: 'none', secure: config.secure });
  res.cookie('q', token, { sameSite: 'none', secure: secureFlag });
  res.cookie('r', token, { ...options, sameSite: 'none' });
  res.cookie('s', token, Object.assign({}, config.cookie, { httpOnly: true }));
  res.cookie('t', token, req.app.get('cookieOptions'));
  res.cookie('u', token, { [config.key]: 'lax' });
  res.cookie('v', token, { sameSite: 'bogus', ...options });

  // what is written last is known
  res.cookie('w', token, { ...options, sameSite: 'none', secure: false }); // expect: none-requires-secure
  res.cookie('x', token, { ...options, sameSite: 'bogus' }); // expect: valid-samesite
  res.cookie('y', token, { ...options, sameSite: undefined }); // expect: require-samesite
  res.cookie('z', token, { ...options, sameSite: 'lax' });
}
