// Amplify's CookieStorage: Secure of its own, no SameSite, and it throws on what it does not know.
import { CookieStorage as CognitoStorage } from 'amazon-cognito-identity-js';
import { createServerRunner } from '@aws-amplify/adapter-nextjs';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { CookieStorage } from 'aws-amplify/utils';
import outputs from './amplify_outputs.json';

cognitoUserPoolsTokenProvider.setKeyValueStorage(new CookieStorage()); // expect: require-samesite
cognitoUserPoolsTokenProvider.setKeyValueStorage(new CookieStorage({ domain: '.example.com', expires: 365 })); // expect: require-samesite
cognitoUserPoolsTokenProvider.setKeyValueStorage(new CookieStorage({ domain: '.example.com', sameSite: 'lax' }));
cognitoUserPoolsTokenProvider.setKeyValueStorage(new CookieStorage({ sameSite: 'none' }));
cognitoUserPoolsTokenProvider.setKeyValueStorage(new CookieStorage({ sameSite: 'none', secure: false })); // expect: none-requires-secure
cognitoUserPoolsTokenProvider.setKeyValueStorage(new CookieStorage({ sameSite: 'Lax' as never })); // expect: valid-samesite
cognitoUserPoolsTokenProvider.setKeyValueStorage(new CookieStorage({ sameSite: undefined })); // expect: valid-samesite
export const old = new CognitoStorage({ domain: 'example.com', secure: true }); // expect: require-samesite

export const { runWithAmplifyServerContext } = createServerRunner({
  config: outputs,
  runtimeOptions: { cookies: { domain: '.example.com', sameSite: 'lax', maxAge: 60 } },
});
export const defaults = createServerRunner({ config: outputs, runtimeOptions: { cookies: { domain: '.example.com' } } });
export const wrong = createServerRunner({
  config: outputs,
  runtimeOptions: { cookies: { sameSite: 'no' as never } }, // expect: valid-samesite
});
