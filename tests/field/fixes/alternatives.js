// Texts that stand in alternatives, each mended inside its own literal or template.
import { admin, c, ok, other } from './config.js';

export function templates(res, v) {
  document.cookie = c ? `a=${v}` : 'b=1; SameSite=Lax';
  res.setHeader('Set-Cookie', ok && `a=${v}`);
  res.setHeader('Set-Cookie', [ok && `a=${v}; Path=/`].filter(Boolean));
  const text = admin ? `sid=${v}; HttpOnly` : `sid=${v}; HttpOnly; SameSite=Strict`;
  res.setHeader('Set-Cookie', text);
}

export function both(v) {
  document.cookie = c ? `a=${v}` : 'b=1';
  document.cookie = other || `a=${v}`;
}

export function wrongValues(res) {
  res.setHeader('Set-Cookie', [ok && 'a=1; SameSite="None"', 'b=1; SameSite=Lax'].filter(Boolean));
  document.cookie = c ? 'a=1; SameSite=no-restriction' : '';
}

export function wrongNames() {
  document.cookie = c ? 'a=1; Same-Site=Lax' : 'b=1; Same-Site=Lax';
}
