// Shape 15: headers in objects.
import http from 'node:http';

http.createServer((req, res) => {
  res.writeHead(200, { 'Set-Cookie': 'a=b; HttpOnly' }); // expect: require-samesite
  res.writeHead(200, { 'Set-Cookie': 'a=b; SameSite=Lax' });
  res.writeHead(302, { Location: '/', 'set-cookie': ['a=b', 'c=d; SameSite=Strict'] }); // expect: require-samesite
  res.writeHead(200, 'OK', { 'Set-Cookie': 'a=b; SameSite=None' }); // expect: none-requires-secure
  res.writeHead(200, { 'Content-Type': 'text/html' });
  res.end();
});

export async function handler(event) {
  if (event.path === '/out') {
    return { statusCode: 204, headers: { 'Set-Cookie': 'a=; Max-Age=0' } };
  }
  if (event.path === '/none') {
    return { statusCode: 200, headers: { 'set-cookie': 'a=b; SameSite=None; Secure' }, body: '' };
  }
  if (event.path === '/multi') {
    return {
      statusCode: 200,
      multiValueHeaders: {
        'Set-Cookie': [
          'a=b; SameSite=Lax',
          'c=d; Path=/', // expect: require-samesite
          'e=f; SameSite=None', // expect: none-requires-secure
        ],
      },
      body: '{}',
    };
  }
  if (event.path === '/v2') {
    return { statusCode: 200, cookies: ['a=b; Path=/'], body: '{}' }; // expect: require-samesite
  }
  if (event.path === '/v2-good') {
    return { statusCode: 200, cookies: ['a=b; Path=/; SameSite=Lax'], body: '{}' };
  }
  return { statusCode: 200, headers: { 'Set-Cookie': 'a=b; Path=/' }, body: '{}' }; // expect: require-samesite
}

// CloudFront and next.config.js
export const edge = async () => ({
  status: '200',
  headers: {
    'set-cookie': [{ key: 'Set-Cookie', value: 'a=b; Secure' }], // expect: require-samesite
    'cache-control': [{ key: 'Cache-Control', value: 'no-store' }],
  },
});

export const nextConfig = {
  async headers() {
    return [
      { source: '/a', headers: [{ key: 'Set-Cookie', value: 'a=b; SameSite=None' }] }, // expect: none-requires-secure
      { source: '/b', headers: [{ key: 'Set-Cookie', value: 'a=b; SameSite=None; Secure' }] },
      { source: '/c', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
    ];
  },
};
