// Egg: config.cookies may give defaults, and SameSite=None never goes out without Secure.
import { Controller } from 'egg';

export default class HomeController extends Controller {
  async index() {
    const { ctx } = this;
    ctx.cookies.set('a', 'b');
    ctx.cookies.set('a', 'b', { httpOnly: false });
    ctx.cookies.set('a', 'b', { sameSite: 'none' });
    this.ctx.cookies.set('a', 'b', { sameSite: 'lax', signed: false });
    this.ctx.cookies.set('a', 'b', { sameSite: false }); // expect: require-samesite
    this.ctx.cookies.set('a', 'b', { sameSite: 'bogus' as never }); // expect: valid-samesite
    this.ctx.cookies.set('a', null);
  }
}
