// CloudFront Functions: cookies are an object beside the status, their attributes a text.
function handler(event) {
  if (event.request.cookies.seen) return event.request;
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: { location: { value: '/welcome' } },
    cookies: {
      seen: { value: '1', attributes: 'Secure; Path=/' }, // expect: require-samesite
      theme: { value: 'dark', attributes: 'Secure; Path=/; SameSite=Lax' },
      embed: { value: '1', attributes: 'Path=/; SameSite=None' }, // expect: none-requires-secure
      old: { value: '', attributes: 'Path=/; Max-Age=0' },
    },
  };
}

// A request has an object of the same kind, which sets nothing.
const event = {
  request: { method: 'GET', uri: '/', cookies: { seen: { value: '1', attributes: 'Path=/' } } },
};

console.log(handler(event));
