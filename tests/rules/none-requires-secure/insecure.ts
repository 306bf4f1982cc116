/** Cases of none-requires-secure: the code with the edit that mends Secure, then with the one that makes it Lax. */
import type { RuleTester } from 'eslint';
import { reported, type Report, type ReportedSetting } from '../tester.js';

interface Words {
  /** @default 'noneWithoutSecure' */
  readonly is?: 'noneWithoutSecure' | 'deletionWithoutSecure' | 'noneThrows' | 'noneLeftOut' | 'noneDropped' | 'secureTurnedOff';
  /** @default 'addSecure' */
  readonly remedy?: 'addSecure' | 'addSecureBehindProxy' | 'leaveSecure';
  readonly when?: string;
  readonly api?: string;
  /** What makes the library trust a proxy. */
  readonly proxy?: string;
}

export function insecureOf(cookie: string | undefined, secure: string, lax: string, { is = 'noneWithoutSecure', remedy = 'addSecure', when, api = '', proxy = '' }: Words = {}): Report {
  const data = { cookie: cookie === undefined ? 'This cookie' : `The cookie "${cookie}"`, when: when === undefined ? '' : ` when ${when}`, api };
  return {
    messageId: is,
    data,
    suggestions: [
      { messageId: remedy, data: { api, proxy }, code: secure },
      { messageId: 'useLax', code: lax },
    ],
  };
}

export function insecure(name: string, cookie: string | undefined, secure: string, lax: string, { is, remedy, when, api, proxy, ...setting }: Words & ReportedSetting = {}): RuleTester.InvalidTestCase {
  const words = { ...(is ? { is } : {}), ...(remedy ? { remedy } : {}), ...(when === undefined ? {} : { when }), ...(api === undefined ? {} : { api }), ...(proxy === undefined ? {} : { proxy }) };
  return reported(name, secure, [insecureOf(cookie, secure, lax, words)], setting);
}
