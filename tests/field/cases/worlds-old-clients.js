// The two-cookie pattern, and a None that is withheld from clients that do not understand it.
import { isIncompatible } from './useragent.js';

export function twoCookies(req, res, id) {
  res.cookie('sid', id, { sameSite: 'none', secure: true, httpOnly: true });
  res.cookie('sid-legacy', id, { secure: true, httpOnly: true });
}

export function byUserAgent(req, res, id) {
  const incompatible = isIncompatible(req.get('user-agent'));
  res.cookie('one', id, { secure: true, sameSite: incompatible ? 'lax' : 'none' });
}
