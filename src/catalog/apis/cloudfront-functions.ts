import type { Library } from '../types.js';

export default {
  package: 'CloudFront Functions',
  versions: 'cloudfront-js-2.0, @types/aws-lambda 8.10.164',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html#functions-event-structure-query-header-cookie',
  ecosystem: 'Web platform',
  records: ['cloudfront.functions'],
  words: ['cookie'],
  // `{ statusCode: 302, cookies: { NAME: { value: 'v', attributes: 'Secure; SameSite=Lax' } } }`
  headerObjects: [{ key: 'cookies', holds: 'attributes', beside: ['statusCode', 'statusDescription'] }],
} satisfies Library;
