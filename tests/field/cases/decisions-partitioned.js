// Partitioned: rejected without Secure, and of no use without SameSite=None.
import { mode, frameOptions } from './config.js';

const EMBED = { httpOnly: true, secure: true, sameSite: 'none', partitioned: true };

export function embed(req, res, id, embedded) {
  res.cookie('a', id, EMBED);
  res.cookie('b', id, { ...EMBED, secure: false }); // expect: none-requires-secure
  res.cookie('c', id, { ...EMBED, sameSite: 'lax' }); // expect: partitioned-requires-secure
  res.cookie('d', id, { partitioned: true, secure: true, sameSite: 'strict' }); // expect: partitioned-requires-secure
  res.cookie('e', id, { partitioned: true, secure: true }); // expect: partitioned-requires-secure
  res.cookie('f', id, { partitioned: true, sameSite: mode }); // expect: partitioned-requires-secure
  res.cookie('g', id, { partitioned: true, ...frameOptions });
  res.cookie('h', id, { partitioned: embedded, secure: embedded, sameSite: embedded ? 'none' : 'lax' });
  res.cookie('i', id, { partitioned: true, secure: true, sameSite: embedded ? 'none' : 'lax' }); // expect: partitioned-requires-secure
  res.cookie('j', id, { partitioned: false, sameSite: 'lax' });
  res.cookie('k', id, { partitioned: true, secure: true, sameSite: 'lax', maxAge: 0 });
  res.clearCookie('l', { partitioned: true, secure: true });
  res.clearCookie('m', { partitioned: true }); // expect: partitioned-requires-secure
  res.cookie('__Secure-n', id, { partitioned: true, sameSite: mode }); // expect: valid-cookie-prefix
  res.append('Set-Cookie', `o=${id}; Secure; SameSite=None; Partitioned`);
  res.append('Set-Cookie', `p=${id}; Secure; SameSite=Lax; Partitioned`); // expect: partitioned-requires-secure
  res.append('Set-Cookie', `q=${id}; SameSite=Lax; Partitioned`); // expect: partitioned-requires-secure partitioned-requires-secure
  res.append('Set-Cookie', `r=${id}; SameSite=${mode}; Partitioned`); // expect: partitioned-requires-secure
}

export const script = async (value) => {
  document.cookie = `s=${value}; Secure; SameSite=None; Partitioned`;
  await cookieStore.set({ name: 't', value, sameSite: 'none', partitioned: true });
  await cookieStore.set({ name: 'u', value, partitioned: true }); // expect: partitioned-requires-secure
};
