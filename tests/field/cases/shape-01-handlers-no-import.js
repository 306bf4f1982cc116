// Receivers by position in a file that shows no framework: an app or a router that is given a path.
app.get('/', (q, r) => {
  r.cookie('a', '1'); // expect: require-samesite
});
router.use('/x', auth, (a, b, c) => b.cookie('a', '1')); // expect: require-samesite
router.get(/^\/y/, (q, r) => r.cookie('a', '1')); // expect: require-samesite

module.exports = (app) => {
  app.post(`/z`, (q, r) => r.cookie('a', '1')); // expect: require-samesite
};

fastify.get('/', (req, rep) => rep.setCookie('a', 'b', { sameSite: 'None' })); // expect: none-requires-secure

// Uncertain: no path, or nothing that is known to route.
app.get('title', (q, r) => r.cookie('a', '1'));
app.use((q, r) => r.cookie('a', '1'));
jar.get('/', (q, r) => r.cookie('a', '1'));
server.get('/', (q, r) => r.cookie('a', '1'));
app.get('/', (q, r) => r.setCookie('a', '1', { sameSite: 'none' }));
