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
