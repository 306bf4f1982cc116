// @supabase/ssr: what `setAll` hands on has options of which the code shows nothing.
import { createBrowserClient, createServerClient } from '@supabase/ssr';
import { cookies } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';
import { KEY, URL } from './config';

export async function createClient() {
  const cookieStore = await cookies();
  return createServerClient(URL, KEY, {
    cookies: {
      getAll: () => cookieStore.getAll(),
      setAll(cookiesToSet) {
        try {
          cookiesToSet.forEach(({ name, value, options }) => cookieStore.set(name, value, options));
        } catch {
          // called from a server component
        }
      },
    },
  });
}

export async function updateSession(request: NextRequest) {
  let supabaseResponse = NextResponse.next({ request });
  const supabase = createServerClient(URL, KEY, {
    cookieOptions: { name: 'sb', sameSite: 'none', secure: true },
    cookies: {
      getAll: () => request.cookies.getAll(),
      setAll(cookiesToSet) {
        cookiesToSet.forEach(({ name, value }) => request.cookies.set(name, value));
        supabaseResponse = NextResponse.next({ request });
        cookiesToSet.forEach(({ name, value, options }) => supabaseResponse.cookies.set(name, value, options));
      },
    },
  });
  await supabase.auth.getUser();
  return supabaseResponse;
}

export async function olderClient() {
  const cookieStore = await cookies();
  return createServerClient(URL, KEY, {
    cookies: {
      get: (name: string) => cookieStore.get(name)?.value,
      set(name: string, value: string, options: object) {
        cookieStore.set({ name, value, ...options });
      },
      remove(name: string, options: object) {
        cookieStore.set({ name, value: '', ...options });
      },
    },
  });
}

export const browser = createBrowserClient(URL, KEY);
export const lasting = createBrowserClient(URL, KEY, { cookieOptions: { domain: '.example.com' } });
export const insecure = createBrowserClient(URL, KEY, { cookieOptions: { sameSite: 'none' } }); // expect: none-requires-secure
export const cleared = createBrowserClient(URL, KEY, { cookieOptions: { sameSite: undefined } }); // expect: require-samesite
export const wrong = createBrowserClient(URL, KEY, { cookieOptions: { sameSite: 'no' } }); // expect: valid-samesite
export const misplaced = createBrowserClient(URL, KEY, { sameSite: 'strict', cookieOptions: {} } as never); // expect: valid-samesite
