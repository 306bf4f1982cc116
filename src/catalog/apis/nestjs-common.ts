import type { Library } from '../types.js';

// `@Res() res` of a controller is the Response of Express, or the FastifyReply: Nest has no cookie API of its own.
export default {
  package: '@nestjs/common',
  versions: '12.5.1',
  source: 'https://unpkg.com/@nestjs/common@12.5.1/decorators/http/header.decorator.js',
  ecosystem: 'Express family',
  records: ['nest'],
  words: ['cookie'],
  headers: [{ call: '@nestjs/common#Header', says: '@Header()', name: 0, value: 1 }],
} satisfies Library;
