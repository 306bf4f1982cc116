/**
 * The form in which knowledge about a library is written down. Plain JSON values throughout, so that users can describe
 * their own wrappers in `settings.samesite.apis` with the same words.
 */
import type { CookieApi, CookieProperty, CookieValue, HeaderApi, HeaderObject, Reader } from './types/cookies.js';
import type { Address, Receiver } from './types/recognition.js';
import type { Context, CorsApi, CredentialsProperty, RequestApi } from './types/requests.js';

export type * from './types/cookies.js';
export type * from './types/recognition.js';
export type * from './types/requests.js';

/** All that is known about one package or platform. */
export interface Library {
  readonly package: string;
  /** The versions that were read. */
  readonly versions: string;
  /** Where it was read. */
  readonly source: string;
  /** The heading under which docs/libraries.md lists it. */
  readonly ecosystem: Ecosystem;
  /** The records of the survey of libraries (records.json) that it covers. */
  readonly records: readonly string[];
  /**
   * Words of which at least one is in every file that uses it; the text gate is made of them. A word of lower-case letters alone
   * is found in any letter case, any other only as it is.
   */
  readonly words: readonly string[];
  readonly receivers?: Readonly<Record<string, Receiver>>;
  /** Functions of dependency injection, which give an instance of the class that they are given: `inject(HttpClient)`. */
  readonly injectors?: readonly Address[];
  readonly cookies?: readonly CookieApi[];
  readonly cookieProperties?: readonly CookieProperty[];
  readonly cookieValues?: readonly CookieValue[];
  readonly headers?: readonly HeaderApi[];
  readonly headerObjects?: readonly HeaderObject[];
  readonly readers?: readonly Reader[];
  readonly requests?: readonly RequestApi[];
  readonly credentials?: readonly CredentialsProperty[];
  readonly cors?: readonly CorsApi[];
  readonly contexts?: readonly Context[];
}

export type Ecosystem =
  | 'Web platform'
  | 'Serialisers'
  | 'Express family'
  | 'Koa family'
  | 'Fastify'
  | 'hapi'
  | 'Edge and runtime frameworks'
  | 'Meta-frameworks'
  | 'Sessions and CSRF'
  | 'Authentication'
  | 'Internationalisation'
  | 'Browser libraries'
  | 'Native shells and extensions'
  | 'Requests'
  | 'CORS';
