// Keys in a spelling the library ignores: one report, of valid-samesite.
import express from 'express';
const app = express();

app.use((req, res, next) => {
  res.cookie('k1', 'v', { samesite: 'lax' }); // expect: valid-samesite
  res.cookie('k2', 'v', { SameSite: 'Lax' }); // expect: valid-samesite
  res.cookie('k3', 'v', { same_site: 'lax' }); // expect: valid-samesite
  res.cookie('k4', 'v', { 'same-site': 'lax' }); // expect: valid-samesite
  res.cookie('k5', 'v', { Samesite: 'strict', httpOnly: true }); // expect: valid-samesite
  res.cookie('k6', 'v', { 'SameSite': 'Strict' }); // expect: valid-samesite
  res.cookie('k7', 'v', { samesite: 'none', secure: true }); // expect: valid-samesite
  res.cookie('k8', 'v', { samesite: 'none' }); // expect: valid-samesite
  res.cookie('k9', 'v', { SAMESITE: 'lax' }); // expect: valid-samesite
  res.clearCookie('k10', { samesite: 'lax' }); // expect: valid-samesite
  res.cookie('ok1', 'v', { sameSite: 'lax' });
  res.cookie('ok2', 'v', { sameSite: 'lax', samePath: true });
  next();
});
