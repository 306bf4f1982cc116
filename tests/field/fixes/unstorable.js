// What browsers do not read, where it is plain what is meant.
export function lifetimes(id, days) {
  document.cookie = 'a=1; SameSite=Lax; Max-Age=1e9';
  document.cookie = "a=1; SameSite=Lax; Max-Age='60'; Path=/";
  document.cookie = 'a=1; SameSite=Lax; max-age="3600"; path=/';
  document.cookie = 'a=1; SameSite=Lax; Max-Age=3600 seconds';
  document.cookie = 'a=1; SameSite=Lax; Expires=2030-01-01; Path=/';
  document.cookie = `a=${id}; SameSite=Lax; Expires=2030-06-30T12:00:00+02:00`;
  const end = new Date(Date.now() + days * 86_400_000);
  document.cookie = `a=${id}; SameSite=Lax; Expires=${end.toISOString()}; Path=/`;
  document.cookie = 'a=' + id + '; SameSite=Lax; expires=' + new Date(2030, 0).toISOString();
  // Left to people: months or minutes, half a second, no time zone, any kind of date.
  document.cookie = 'a=1; SameSite=Lax; Max-Age=3m';
  document.cookie = 'a=1; SameSite=Lax; Max-Age=1.5';
  document.cookie = 'a=1; SameSite=Lax; Expires=2030-06-30T12:00:00';
  document.cookie = `a=1; SameSite=Lax; Expires=${id.end.toISOString()}`;
}

export function lines(res, id) {
  document.cookie = `a=${id};
    SameSite=Lax;
    Path=/`;
  res.setHeader(
    'Set-Cookie',
    `
      a=${id}; SameSite=Lax
    `,
  );
  res.appendHeader('Set-Cookie', 'b=1;\r\n SameSite=Lax\n;Path=/');
  res.appendHeader('Set-Cookie', 'c=1\n2; SameSite=Lax');
}

export function headers(id) {
  const answer = new Response(null, { status: 204, headers: { "Set-Cookie": [`a=${id}; SameSite=Lax`, 'b=1; SameSite=Lax'], Vary: 'Cookie' } });
  answer.headers.append('Set-Cookie', ['c=1; SameSite=Lax', 'd=1; SameSite=Lax']);
  return new Response(null, {
    headers: {
      // Comments stay where they are.
      'Set-Cookie': ['e=1; SameSite=Lax', 'f=1; SameSite=Lax'],
    },
  });
}

export const several = (id) =>
  new Headers({
    'Content-Type': 'text/html',
    'Set-Cookie': ['a=1; SameSite=Lax', `b=${id}`],
  });

// Left to people, for it changes what is stored.
export function others(res, id) {
  res.setHeader('Set-Cookie', 'a=1; SameSite=Lax; Secure=false');
  document.cookie = `b=${id}; SameSite=Lax; HttpOnly`;
  document.cookie = 'c=1; SameSite=Lax; Domain=https://example.com';
}
