// Nuxt's composable, imported by name.
import { useCookie } from '#imports';
import { useCookie as useCookieOfApp } from 'nuxt/app';

export function useToken() {
  const token = useCookie('token', { path: '/' }); // expect: require-samesite
  const set = (value: string) => {
    token.value = value;
  };
  return { token, set };
}

export function useTheme() {
  const theme = useCookieOfApp('theme', { sameSite: 'none' }); // expect: none-requires-secure
  theme.value = 'dark';
  const mode = useCookieOfApp('mode', { sameSite: 'lax', secure: import.meta.env.PROD });
  mode.value = 'dark';
}
