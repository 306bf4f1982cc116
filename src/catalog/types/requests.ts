/** Requests that may carry cookies, and servers that allow other origins to make them. */
import type { Address, Api, Condition, Position, Variant } from './recognition.js';

/** An option that decides whether a request carries cookies. */
export interface CredentialsOption {
  readonly at: Position;
  /** The value that sends them. */
  readonly sends: string | true;
  /** All values that it takes, if it refuses any other. */
  readonly takes?: readonly (string | boolean)[];
  /** It sends them where the option is absent. */
  readonly default?: 'sends';
}

/** A key by which people mean the option, and which the API ignores. */
export interface IgnoredOption {
  readonly at: Position;
  /** Values that show what is meant, and how the option says it, if it can. Other values are left alone. */
  readonly means: readonly { readonly value: string | boolean; readonly is?: string | boolean }[];
  /** Where the option belongs, if it is not the first one of the API. */
  readonly instead?: Position;
  /** It is sent to the server all the same: as a header, or as a part of the body. */
  readonly sent?: 'header' | 'body';
  /** What to do where the API has no such option, as a sentence. */
  readonly advice?: string;
}

/** A request that may carry cookies to another site. */
export interface RequestApi extends Api {
  /**
   * `create`: makes an object whose requests take over its base URL and its option. `configure`: sets them for all
   * requests of the library that come later. @default 'send'
   */
  readonly does?: 'send' | 'create' | 'configure';
  /** Where the URL is; the first that is there counts. */
  readonly url?: readonly Position[];
  /** The URL is an argument of an earlier call of the chain: `superagent#*` in `request.get(url).withCredentials()`. */
  readonly urlOf?: Address;
  /** Where a base of relative URLs is. */
  readonly base?: readonly Position[];
  readonly option: readonly CredentialsOption[];
  /** Keys that look like the option, and are ignored … */
  readonly ignores?: readonly IgnoredOption[];
  /** … unless it is given here what sends its requests, such as a `fetch` of one's own: that may read any key. */
  readonly sender?: readonly Position[];
  /** The value of the option with which no cookie is sent, for a suggestion. */
  readonly omit?: string;
}

/** An object on which a property decides about cookies: `xhr.withCredentials = true`. */
export interface CredentialsProperty {
  /** Addresses of the object (`axios#defaults`), or of what makes it (`globalThis.XMLHttpRequest()`). */
  readonly made: readonly Address[];
  readonly says: string;
  readonly property: string;
  readonly sends: true;
  /**
   * The method that gives the URL, and its index there; or properties of the object that hold it: such an object holds
   * the defaults of all requests of what it belongs to.
   */
  readonly open?: { readonly method: string; readonly url: number };
  readonly url?: readonly string[];
}

/**
 * Which origins may read answers: `any` sends back whatever origin asks, `star` sends `*` (with which browsers refuse
 * credentials), `none` allows no other origin, `throws` is an error.
 */
export type AllowedOrigin = 'any' | 'star' | 'none' | 'throws';

/** What the values of an `origin` option allow. */
export interface OriginValues {
  /** `origin: true` … @default 'any' */
  readonly true?: AllowedOrigin;
  /** … `origin: false` … @default 'none' */
  readonly false?: AllowedOrigin;
  /** … `origin: '*'` … @default 'star' */
  readonly star?: AllowedOrigin;
  /** … `origin: ['*']`. @default 'none': the star is compared with the origin like any other text */
  readonly listedStar?: AllowedOrigin;
}

/** A function that says for each request which origin may read. */
export interface OriginFunction {
  /** The index of its parameter that is a callback: `(origin, callback) => callback(null, true)`. */
  readonly callback?: number;
  /** What it returns counts, where it takes no callback: as it is, as a promise of it, or both. */
  readonly returns?: 'value' | 'promise' | 'either';
  /** It is given the request, or a context that holds it, not the origin. */
  readonly takes?: 'request';
  /** What it allows by answering `true`, with the origin that asks, and with `'*'`. */
  readonly true: AllowedOrigin;
  readonly origin: AllowedOrigin;
  readonly star: AllowedOrigin;
}

/** A call that configures Cross-Origin Resource Sharing (CORS). */
export interface CorsApi extends Api, OriginValues {
  readonly where?: Condition;
  /** There is CORS at all only where something truthy stands at this position. */
  readonly needs?: Position;
  /** The option that turns it off where it is false. */
  readonly enabled?: Position;
  readonly origin: Position;
  readonly credentials: Position;
  /** What holds where the options are absent. */
  readonly defaults: { readonly origin: AllowedOrigin; readonly credentials: boolean };
  readonly function?: OriginFunction;
  /** Whether regular expressions are matched with the origin: only where they stand alone, only in a list, or not. @default all */
  readonly patterns?: 'alone' | 'listed' | 'none';
  /** Whether a list may be written as an array: then a suggestion does. @default true */
  readonly list?: boolean;
  readonly variants?: readonly Variant<OriginValues & Partial<Pick<CorsApi, 'defaults'>>>[];
}

/** Something other than a request with options that makes a browser fetch a URL with cookies: an element, a socket, a beacon. */
export interface Context {
  readonly says: string;
  /** A call, and where its URLs are … */
  readonly call?: Address | readonly Address[];
  readonly url?: Position;
  /** Its URLs may be those of sockets: `wss://…`. */
  readonly sockets?: boolean;
  /** … or an element, the attribute that holds its URL, and the calls that make one by its name. */
  readonly element?: string;
  readonly source?: string;
  readonly made?: readonly Address[];
  /** It sends cookies only with this attribute, in any letter case … */
  readonly only?: { readonly attribute: string; readonly is: string };
  /** … and not with this one. */
  readonly not?: string;
  /** The page itself goes there, by a POST. */
  readonly posts?: boolean;
}
