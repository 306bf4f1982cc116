// Shape 2: inline SameSite in any letter case; true, false; the string "true".
import express from 'express';
const app = express();

app.get('/good', (req, res) => {
  res.cookie('a1', 'b', { sameSite: 'lax' });
  res.cookie('a2', 'b', { sameSite: 'Lax' });
  res.cookie('a3', 'b', { sameSite: 'LAX' });
  res.cookie('a4', 'b', { sameSite: 'strict' });
  res.cookie('a5', 'b', { sameSite: 'Strict' });
  res.cookie('a6', 'b', { sameSite: true });
  res.cookie('a7', 'b', { sameSite: 'none', secure: true });
  res.cookie('a8', 'b', { sameSite: 'None', secure: true });
  res.cookie('a9', 'b', { 'sameSite': 'lax' });
  res.cookie('a10', 'b', { ['sameSite']: 'lax' });
  res.cookie('a11', 'b', { sameSite: `lax` });
  res.end();
});

app.get('/missing', (req, res) => {
  res.cookie('m1', 'b', { sameSite: false }); // expect: require-samesite
  res.cookie('m2', 'b', { sameSite: null }); // expect: require-samesite
  res.cookie('m3', 'b', { sameSite: undefined }); // expect: require-samesite
  res.cookie('m4', 'b', { sameSite: '' }); // expect: require-samesite
  res.cookie('m5', 'b', { sameSite: void 0 }); // expect: require-samesite
  res.end();
});

app.get('/unknown-values', (req, res) => {
  res.cookie('v1', 'b', { sameSite: 'true' }); // expect: valid-samesite
  res.cookie('v2', 'b', { sameSite: 'false' }); // expect: valid-samesite
  res.cookie('v3', 'b', { sameSite: 'no-restriction' }); // expect: valid-samesite
  res.cookie('v4', 'b', { sameSite: 'no_restriction', secure: true }); // expect: valid-samesite
  res.cookie('v5', 'b', { sameSite: '"None"', secure: true }); // expect: valid-samesite
  res.cookie('v6', 'b', { sameSite: 'strictt' }); // expect: valid-samesite
  res.cookie('v7', 'b', { sameSite: 'None; Secure' }); // expect: valid-samesite
  res.cookie('v8', 'b', { sameSite: 'Secure' }); // expect: valid-samesite
  res.end();
});

app.get('/none', (req, res) => {
  res.cookie('n1', 'b', { sameSite: 'none' }); // expect: none-requires-secure
  res.cookie('n2', 'b', { sameSite: 'None' }); // expect: none-requires-secure
  res.cookie('n3', 'b', { sameSite: 'NONE', httpOnly: true }); // expect: none-requires-secure
  res.cookie('n4', 'b', { sameSite: 'none', secure: false }); // expect: none-requires-secure
  res.cookie('n5', 'b', { secure: false, sameSite: 'none' }); // expect: none-requires-secure
  res.cookie('n6', 'b', { sameSite: 'none', secure: undefined }); // expect: none-requires-secure
  res.cookie('n7', 'b', { sameSite: `none` }); // expect: none-requires-secure
  res.cookie('n8', 'b', { sameSite: 'lax', secure: false });
  res.cookie('n9', 'b', { sameSite: 'strict', secure: false });
  res.end();
});

// an attribute written twice: the last one counts
app.get('/twice', (req, res) => {
  res.cookie('t1', 'b', { sameSite: 'none', secure: false, sameSite: 'lax' });
  res.cookie('t2', 'b', { sameSite: 'none', secure: false, secure: true });
  res.cookie('t3', 'b', { sameSite: 'none', secure: true, secure: false }); // expect: none-requires-secure
  res.end();
});
