/**
 * Modules that tell from the User-Agent which browser asks, or whether it understands SameSite=None: maintained lists, which
 * know more clients than a regular expression of one's own.
 */
export const clientDetectors: readonly string[] = [
  'should-send-same-site-none',
  'ua-parser-js',
  'bowser',
  'detect-browser',
  'express-useragent',
];

/** What frameworks' handlers call the things that they are given: no options of whoever calls. */
export const handlerParameters: readonly string[] = [
  ...['req', 'request', 'res', 'response', 'reply', 'ctx', 'context', 'c', 'h', 'e', 'event', 'app', 'server', 'env'],
];
