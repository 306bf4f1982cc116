// Texts that stand in alternatives, each mended inside its own literal or template.
import { admin, c, ok, other } from './config.js';

export function templates(res, v) {
  document.cookie = c ? `a=${v}; SameSite=Lax` : 'b=1; SameSite=Lax';
  res.setHeader('Set-Cookie', ok && `a=${v}; SameSite=Lax`);
  res.setHeader('Set-Cookie', [ok && `a=${v}; Path=/; SameSite=Lax`].filter(Boolean));
  const text = admin ? `sid=${v}; HttpOnly; SameSite=Lax` : `sid=${v}; HttpOnly; SameSite=Strict`;
  res.setHeader('Set-Cookie', text);
}

export function both(v) {
  document.cookie = c ? `a=${v}; SameSite=Lax` : 'b=1; SameSite=Lax';
  document.cookie = other || `a=${v}; SameSite=Lax`;
}

export function wrongValues(res) {
  res.setHeader('Set-Cookie', [ok && 'a=1; SameSite=None; Secure', 'b=1; SameSite=Lax'].filter(Boolean));
  document.cookie = c ? 'a=1; SameSite=no-restriction' : '';
}

export function wrongNames() {
  document.cookie = c ? 'a=1; SameSite=Lax' : 'b=1; SameSite=Lax';
}
