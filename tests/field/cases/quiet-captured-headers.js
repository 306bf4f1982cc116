// Headers that were captured, or belong to a request: nothing is set by them.
import { replay } from './replay.js';

const recording = {
  request: { method: 'GET' },
  response: { header: [{ key: 'Set-Cookie', value: 'sid=abc; path=/' }] },
};

export const fixture = [{ key: 'Set-Cookie', value: 'a=b' }];

replay(recording, { key: 'Set-Cookie', value: 'a=b' });

export function ask(url) {
  const request = new Request(url);
  request.headers.append('set-cookie', 'a=b');
  const asked = new Request(url, { headers: { 'Set-Cookie': 'a=b' } });
  return [request, asked];
}

// The same entries where they are sent.
export async function handler(event) {
  const { response } = event.Records[0].cf;
  response.headers['set-cookie'] = [{ key: 'Set-Cookie', value: 'a=b; Path=/' }]; // expect: require-samesite
  return response;
}

export const answer = async () => ({
  status: '200',
  headers: {
    'set-cookie': [{ key: 'Set-Cookie', value: 'c=d; Path=/' }], // expect: require-samesite
  },
});

export function withHeaders(routes) {
  routes.unshift({ source: '/:path*', headers: [{ key: 'Set-Cookie', value: 'e=f; Path=/' }] }); // expect: require-samesite
}
