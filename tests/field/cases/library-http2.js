// HTTP/2: headers are given to the stream.
import http2 from 'node:http2';

const server = http2.createSecureServer({ key, cert });
server.on('stream', (stream) => {
  stream.respond({ ':status': 200, 'set-cookie': 'a=b' }); // expect: require-samesite
  stream.respond({ ':status': 200, 'set-cookie': ['a=b; SameSite=Lax', 'c=d; SameSite=None'] }); // expect: none-requires-secure
  stream.respond({ ':status': 200, 'set-cookie': 'a=b; SameSite=Lax' });
  stream.respond({ ':status': 200, cookie: 'a=b' });
});
