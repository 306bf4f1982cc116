/* Packages without a map of exports are imported with the ending of the file, as Node wants it. */
import { cookies } from 'next/headers.js';
import { NextResponse } from 'next/server.js';

export async function chooseLanguage(language) {
  const jar = await cookies();
  jar.set({ name: 'language', value: language, path: '/' }); // expect: require-samesite
  jar.set('theme', 'dark', { sameSite: 'lax' });
}

export function middleware() {
  const response = NextResponse.next();
  response.cookies.set('seen', '1'); // expect: require-samesite
  return response;
}

