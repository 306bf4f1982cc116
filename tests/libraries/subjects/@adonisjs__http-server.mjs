/** What handlers get as `response`. */
const controller = (statement) => `
  import type { HttpContext } from '@adonisjs/core/http';
  export default class HomeController {
    async index({ response }: HttpContext) {
      ${statement}
    }
  }
`;

const made = (statement) => `
  import { IncomingMessage, ServerResponse } from 'node:http';
  import { HttpResponse, defineConfig } from '@adonisjs/http-server';
  const req = new IncomingMessage(null);
  const res = new ServerResponse(req);
  const response = new HttpResponse(req, res, undefined, defineConfig({}), undefined, undefined);
  ${statement}
  export default response.getHeader('set-cookie');
`;

export default [
  {
    package: '@adonisjs/core',
    installed: '@adonisjs/http-server',
    version: '9.3.1',
    packageVersion: '7.5.2',
    node: 24,
    // What its application's configuration says comes first.
    abstains: true,
    record: 'adonis.response.cookie',
    typescript: true,
    uses: { '@adonisjs/http-server': '@adonisjs/http-server' },
    code: ({ after }) => controller(`response.plainCookie('a', 'b'${after});`),
    also: { delete: { code: controller(`response.clearCookie('a');`), program: made(`response.clearCookie('a');`) } },
    program: ({ after }) => made(`response.plainCookie('a', 'b'${after});`),
  },
];
