// What wraps universal-cookie for Vue and Express.
import { createCookies, useCookies } from '@vueuse/integrations/useCookies';
import cookiesMiddleware from 'universal-cookie-express';

export function setup(request) {
  const own = useCookies(['locale']);
  own.set('locale', 'en'); // expect: require-samesite
  own.set('locale', 'en', { sameSite: 'lax' });
  own.set('locale', 'en', { sameSite: 'none' }); // expect: none-requires-secure
  own.remove('locale');
  const useServerCookies = createCookies(request);
  useServerCookies(['locale']).set('locale', 'en', { path: '/' }); // expect: require-samesite
}

export function mount(app) {
  app.use(cookiesMiddleware());
  app.use((req, res, next) => {
    req.universalCookies.set('seen', '1', { path: '/' }); // expect: require-samesite
    req.universalCookies.set('seen', '1', { path: '/', sameSite: 'lax' });
    next();
  });
}
