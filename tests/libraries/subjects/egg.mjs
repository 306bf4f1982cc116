import { koa } from '../helpers.mjs';

/** As users write it: Egg reads its controllers from folders. */
const controller = (statement) => `
  import { Controller } from 'egg';
  export default class HomeController extends Controller {
    async index() {
      const { ctx } = this;
      ${statement}
      ctx.body = 'ok';
    }
  }
`;

/** As Egg makes `ctx.cookies`, in a Koa application (Egg is one). */
const inKoa = (imported, statement) => `
  import Koa from 'koa';
  ${imported}
  const app = new Koa();
  app.keys = ['not a secret'];
  Object.defineProperty(app.context, 'cookies', {
    get() {
      return (this.eggCookies ??= new Cookies(this, app.keys, {}));
    },
  });
  app.use((ctx) => {
    ctx.app.config = {};
    ${statement}
    ctx.body = 'ok';
  });
  export default app;
`;

const egg = (imported) => ({
  package: 'egg',
  // Without the option what its configuration says holds.
  abstains: ['no options', 'undefined', 'secure: true', 'httpOnly: true', 'httpOnly: false', 'httpOnly, path: undefined', 'path'],
  record: 'egg.ctx.cookies.set',
  sends: koa,
  only: 'a=',
  code: ({ after }) => controller(`ctx.cookies.set('a', 'b'${after});`),
  also: { delete: { code: controller(`ctx.cookies.set('a', null);`), program: inKoa(imported, `ctx.cookies.set('a', null);`) } },
  program: ({ after }) => inKoa(imported, `ctx.cookies.set('a', 'b'${after});`),
});

export default [
  { ...egg(`import { Cookies } from '@eggjs/cookies';`), installed: '@eggjs/cookies', version: '3.1.0' },
  { ...egg(`import Cookies from 'egg-cookies';`), installed: 'egg-cookies', version: '2.10.1' },
];
