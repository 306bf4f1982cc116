/* settings: {"versions": {"@adonisjs/core": "7.5.2"}} */
// AdonisJS: options are added to those of config/app.ts.
import type { HttpContext } from '@adonisjs/core/http';
import router from '@adonisjs/core/services/router';

export default class SessionController {
  async store({ request, response }: HttpContext) {
    response.cookie('a', request.input('a'));
    response.cookie('a', 'b', { httpOnly: true });
    response.plainCookie('a', 'b', { sameSite: 'none' });
    response.encryptedCookie('a', 'b', { sameSite: 'none', secure: false }); // expect: none-requires-secure
    response.cookie('a', 'b', { sameSite: false }); // expect: require-samesite
    response.cookie('a', 'b', { sameSite: 'bogus' as never }); // expect: valid-samesite
    response.status(201).cookie('a', 'b', { sameSite: 'lax', secure: false });
    response.clearCookie('a');
  }

  async destroy(ctx: HttpContext) {
    ctx.response.plainCookie('a', 'b', { sameSite: 'none', secure: false }); // expect: none-requires-secure
    ctx.response.clearCookie('a', { sameSite: 'none', secure: false }); // expect: none-requires-secure
  }
}

router.get('/', async ({ response }) => {
  response.cookie('a', 'b');
  response.cookie('a', 'b', { samesite: 'lax' } as never); // expect: valid-samesite
});
