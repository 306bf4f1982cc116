import type { Conventions, Library } from '../types.js';

/** The constructor throws on whatever is not one of these, if only the key is there. */
const storage = {
  sameSite: ['strict', 'lax', 'none'],
  true: 'throws',
  false: 'throws',
  undefined: { sameSite: 'throws', secure: 'clears' },
  defaults: { secure: true, path: '/' },
  noneWithoutSecure: 'throws',
  expires: 'days',
  unsupported: ['httpOnly', 'maxAge', 'partitioned', 'priority'],
  runsIn: 'browser',
} satisfies Conventions;

export default {
  package: '@aws-amplify/core',
  versions: '6.19.2 (aws-amplify 6.22.1, amazon-cognito-identity-js 6.3.21, @aws-amplify/adapter-nextjs 1.8.0)',
  source: 'https://github.com/aws-amplify/amplify-js/blob/@aws-amplify/core@6.19.2/packages/core/src/storage/CookieStorage.ts',
  ecosystem: 'Authentication',
  records: ['aws-amplify.CookieStorage'],
  words: ['cookie'],
  cookies: [
    {
      ...storage,
      call: ['aws-amplify/utils#CookieStorage()', '@aws-amplify/core#CookieStorage()', 'amazon-cognito-identity-js#CookieStorage()'],
      says: 'CookieStorage',
      does: 'configure',
      forms: [{ attributes: 0 }],
    },
    // @aws-amplify/auth 5 hands them to the CookieStorage of amazon-cognito-identity-js.
    {
      ...storage,
      call: ['aws-amplify#Amplify.configure', 'aws-amplify#configure'],
      versionOf: 'aws-amplify',
      in: '<6',
      says: 'Amplify.configure()',
      does: 'configure',
      forms: [{ needs: '0.Auth.cookieStorage', attributes: '0.Auth.cookieStorage' }],
    },
    {
      ...storage,
      call: ['aws-amplify#Auth.configure', '@aws-amplify/auth#Auth.configure'],
      versionOf: 'aws-amplify',
      in: '<6',
      says: 'Auth.configure()',
      does: 'configure',
      forms: [{ needs: '0.cookieStorage', attributes: '0.cookieStorage' }],
    },
    {
      // Secure if the origin is https
      call: '@aws-amplify/adapter-nextjs#createServerRunner',
      versionOf: '@aws-amplify/adapter-nextjs',
      does: 'configure',
      forms: [{ needs: '0.runtimeOptions.cookies', attributes: '0.runtimeOptions.cookies' }],
      otherStrings: 'prints',
      true: 'prints',
      defaults: { sameSite: 'strict', secure: 'unknown', path: '/', httpOnly: 'unknown' },
      unsupported: ['path', 'httpOnly', 'secure', 'partitioned', 'priority'],
    },
  ],
} satisfies Library;
