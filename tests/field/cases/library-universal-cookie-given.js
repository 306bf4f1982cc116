// An instance with defaults of its own is handed on.
import Cookies from 'universal-cookie';
import { useCookies } from '@vueuse/integrations/useCookies';

export function setup() {
  const own = useCookies(['locale'], {}, new Cookies(null, { sameSite: 'strict', path: '/' }));
  own.set('locale', 'en');
  own.set('locale', 'en', { maxAge: 60 });
  own.set('locale', 'en', { sameSite: 'none' }); // expect: none-requires-secure
}
