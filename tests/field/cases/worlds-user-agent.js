// None is withheld from clients that misread it: by a library, which is understood, or by hand, which is fragile.
import bowser from 'bowser';
import { detect } from 'detect-browser';
import { isSameSiteNoneCompatible, shouldSendSameSiteNone } from 'should-send-same-site-none';
import { UAParser } from 'ua-parser-js';

export function byLibrary(req, res, id) {
  const options = { httpOnly: true, secure: true };
  if (isSameSiteNoneCompatible(req.get('user-agent'))) options.sameSite = 'none';
  res.cookie('one', id, options);

  const { os, browser } = new UAParser(req.headers['user-agent']).getResult();
  const misreads = os.name === 'iOS' && os.version.startsWith('12.');
  res.cookie('two', id, { secure: true, ...(misreads ? {} : { sameSite: 'none' }) });
  if (browser.name === 'UCBrowser') {
    res.cookie('three', id, { secure: true });
  } else {
    res.cookie('three', id, { secure: true, sameSite: 'none' });
  }

  const parsed = bowser.getParser(req.headers['user-agent']);
  res.cookie('four', id, { secure: true, sameSite: parsed.satisfies({ chrome: '>=67' }) ? 'none' : undefined });
  res.cookie('five', id, { secure: true, sameSite: detect(req.get('user-agent')).name === 'ios' ? undefined : 'none' });
}

export const middleware = shouldSendSameSiteNone;

const IOS_12 = /\(iP.+; CPU .*OS 12[_\d]*.*\) AppleWebKit\//;
const isIos12 = (agent) => IOS_12.test(agent);
function misreadsNone(agent) {
  return isIos12(agent) || agent.indexOf('UCBrowser/') !== -1;
}

export function byHand(req, res, id) {
  const userAgent = req.headers['user-agent'] || '';
  res.cookie('one', id, { secure: true, sameSite: misreadsNone(userAgent) ? undefined : 'none' }); // expect: no-user-agent-sniffing
  const attributes = { secure: true };
  if (!userAgent.includes('Macintosh; Intel Mac OS X 10_14')) { // expect: no-user-agent-sniffing
    attributes.sameSite = 'none';
  }
  res.cookie('two', id, attributes);
  res.append('Set-Cookie', `three=${id}; Secure${isIos12(userAgent) ? '' : '; SameSite=None'}`); // expect: no-user-agent-sniffing
}

// Not about SameSite.
export function measure(req, res) {
  const isBot = /bot|crawler/i.test(req.get('user-agent'));
  if (isBot) return;
  res.cookie('visit', String(Date.now()), { sameSite: 'lax', maxAge: /Mobi/.test(req.get('user-agent')) ? 1000 : 2000 });
}
