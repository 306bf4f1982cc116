// Shape 19: Next's cookies(), NextResponse and NextRequest.
import { cookies } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';

export async function action(token: string) {
  const store = await cookies();
  store.set('a', token); // expect: require-samesite
  store.set('a', token, { httpOnly: true }); // expect: require-samesite
  store.set('a', token, { httpOnly: true, sameSite: 'lax' });
  store.set({ name: 'a', value: token }); // expect: require-samesite
  store.set({ name: 'a', value: token, sameSite: 'strict' });
  store.set({ name: 'a', value: token, sameSite: 'none' }); // expect: none-requires-secure
  store.set({ name: 'a', value: token, sameSite: 'none', secure: true });
  store.set('a', token, { sameSite: true }); // expect: valid-samesite
  store.set('a', token, { sameSite: 'Lax' as 'lax' });
  store.set('a', token, { sameSite: false }); // expect: require-samesite
  store.set('a', '', { maxAge: 0 });
  store.set({ name: 'a', value: '', maxAge: 0 });
  store.set('a', '', { expires: new Date(0) });
  store.delete('a');
  store.delete({ name: 'a', path: '/' });
  store.get('a');
  (await cookies()).set('b', token); // expect: require-samesite
  (await cookies()).set('b', token, { sameSite: 'lax' });
  (await cookies()).set({ name: 'b', value: token, httpOnly: true }); // expect: require-samesite
  (await cookies()).delete('b');
}

export function oldAction(token: string) {
  cookies().set('c', token); // expect: require-samesite
  cookies().set('c', token, { sameSite: 'strict' });
  cookies().set('c', token, { sameSite: 'none', secure: false }); // expect: none-requires-secure
}

export function middleware(request: NextRequest) {
  const response = NextResponse.next();
  response.cookies.set('d', '1'); // expect: require-samesite
  response.cookies.set('d', '1', { sameSite: 'lax' });
  response.cookies.set({ name: 'd', value: '1', path: '/' }); // expect: require-samesite
  response.cookies.set({ name: 'd', value: '1', sameSite: 'none', secure: true });
  response.cookies.set('d', '1', { samesite: 'lax' } as never); // expect: valid-samesite
  response.cookies.delete('d');
  // these write the request that goes on to the app
  request.cookies.set('d', '1');
  request.cookies.set({ name: 'd', value: '1' });
  return response;
}

export async function GET() {
  const json = NextResponse.json({ ok: true });
  json.cookies.set('e', '1', { httpOnly: true }); // expect: require-samesite
  const redirect = NextResponse.redirect('https://example.com/');
  redirect.cookies.set('f', '1', { httpOnly: true, sameSite: 'lax' });
  const fresh = new NextResponse('ok');
  fresh.cookies.set('g', '1'); // expect: require-samesite
  return json ?? redirect ?? fresh;
}
