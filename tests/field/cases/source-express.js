// Source 1, Express: everything together, in one file as it is written.
import express from 'express';
const app = express();
const EMBED = { sameSite: 'none', secure: true, httpOnly: true };

app.post('/session', async (req, res) => {
  const { remember } = req.body;
  res.cookie('a', '1', EMBED);
  res.cookie('b', '1', { ...EMBED, partitioned: true });
  res.cookie('c', '1', { partitioned: true, secure: true }); // expect: partitioned-requires-secure
  res.cookie('d', { json: true }, { httpOnly: true }); // expect: require-samesite
  res.cookie('e', { sameSite: 'lax' }); // expect: require-samesite
  res.cookie('f', '1', remember ? { maxAge: 1000, sameSite: 'lax' } : { sameSite: 'lax' });
  res.cookie('g', '1', remember ? { maxAge: 1000 } : {}); // expect: require-samesite
  res.cookie('h', '1', { priority: 'high', sameSite: 'strict' });
  res.cookie('__Host-i', '1', { secure: true, path: '/', sameSite: 'lax' });
  res.cookie('__Host-j', '1', { secure: true, path: '/' }); // expect: require-samesite
  res.cookie(`k`, `v`, { sameSite: 'none', domain: 'example.com' }); // expect: none-requires-secure
  res.cookie('l', '1', { sameSite: 'none', secure: 'auto' });
  res.cookie('m', '1', { sameSite: 'none', secure: 0 }); // expect: none-requires-secure
  res.cookie('n', '1', { sameSite: 'none', secure: 1 });
  res.cookie('o', '1', { sameSite: 'none', secure: null }); // expect: none-requires-secure
  res.json({ ok: true });
});

app.get('/nested', (req, res) => {
  const remember = () => res.cookie('closure', '1'); // expect: require-samesite
  const forget = () => res.clearCookie('closure');
  setTimeout(() => res.cookie('later', '1', { sameSite: 'lax' }), 10);
  req.on('end', () => { res.cookie('later', '1'); }); // expect: require-samesite
  remember();
  forget();
});
