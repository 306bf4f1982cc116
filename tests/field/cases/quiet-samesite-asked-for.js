// A function that sets SameSite if it is given: whether a cookie goes without is for its callers to say.
import { isString } from './is.js';

export function withOptions(res, name, value, options) {
  let text = `${name}=${encodeURIComponent(value)}; Path=/`;
  if (options.sameSite) text += `; SameSite=${options.sameSite}`;
  if (options.secure) text += '; Secure';
  res.setHeader('Set-Cookie', text);
}

export function withParameters(name, value, path, sameSite) {
  document.cookie = name + '=' + value + (path ? '; path=' + path : '') + (sameSite ? '; SameSite=' + sameSite : '');
}

export function guarded(name, value, domain, secure, samesite) {
  const parts = [name + '=' + encodeURIComponent(value)];
  if (isString(domain)) parts.push('domain=' + domain);
  if (secure === true) parts.push('secure');
  if (isString(samesite)) parts.push(`SameSite=${samesite}`);
  document.cookie = parts.join('; ');
}

export class Jar {
  constructor(sameSite) {
    this.sameSite = sameSite;
  }

  put(res, name, value) {
    res.cookie(name, value, { httpOnly: true, ...(this.sameSite && { sameSite: this.sameSite }) });
    res.cookie(name, value, { httpOnly: true, ...(this.sameSite !== undefined ? { sameSite: this.sameSite } : {}) });
  }
}

// A switch of another name is a condition like any other.
export function switched(res, id, useSameSite) {
  res.cookie('sid', id, { ...(useSameSite && { sameSite: 'lax' }) }); // expect: require-samesite
}
