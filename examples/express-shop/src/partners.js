// Partners show the checkout in a frame on their own pages, so these cookies have to travel to another site.
import { Router } from 'express';

export const partners = Router();

partners.get('/:partner/frame', (req, res) => {
  const { partner } = req.params;
  res.cookie('frame', partner, { httpOnly: true, sameSite: 'none' });
  res.cookie('frame_token', req.query.token, { httpOnly: true, secure: true, sameSite: 'none' });
  res.cookie('frame_token_legacy', req.query.token, { httpOnly: true, secure: true });
  res.append('Set-Cookie', `partner=${encodeURIComponent(partner)}; Path=/partners; Secure`);
  res.append('Set-Cookie', 'frame_seen=1; Path=/partners; Secure; SameSite=None');
  res.redirect('/widget.html');
});

partners.get('/:partner/theme/:theme', (req, res) => {
  const { theme } = req.params;
  const misreadsNone = /iPhone OS 12_|Mac OS X 10_14/.test(req.get('User-Agent'));
  res.cookie('frame_theme', theme, { secure: true, sameSite: misreadsNone ? undefined : 'none' });
  res.cookie('frame_font', 'large', { secure: true, sameSite: 'lax', partitioned: true });
  res.cookie('frame_locale', 'fr', { secure: true, sameSite: 'none' });
  res.cookie('frame_locale-legacy', 'fr', { secure: true, sameSite: 'lax' });
  res.sendStatus(204);
});
