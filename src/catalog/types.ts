/**
 * The form in which knowledge about a library is written down. Plain JSON values throughout, so that users can describe
 * their own wrappers in `settings.samesite.apis` with the same words.
 */

export type AttributeName = 'domain' | 'path' | 'expires' | 'maxAge' | 'httpOnly' | 'secure' | 'sameSite' | 'partitioned' | 'priority';

export type SameSiteValue = 'strict' | 'lax' | 'none';

/**
 * Where a function comes from.
 * - `cookie#serialize`: the export `serialize` of module `cookie` (a leading `default` is left out: `js-cookie#set`)
 * - `express-session`: what the module itself exports
 * - `next/headers#cookies().set`: `()` is the result of a call or of `new`; `await` does not matter
 * - `next/server#NextResponse.*().cookies.set`: `*` is any one name
 * - `globalThis.fetch`: a global, also as `window.fetch` and `self.fetch`
 * - `<express.Response>.cookie`: a method of a receiver, see {@link Receiver}
 * - `*.setHeader`: a method of anything
 */
export type Address = string;

/** An argument by its index, or a property below it: `2`, `'0.cookie'`. */
export type Position = number | string;

/** A value that code gets from its framework, mostly as a parameter: recognised by what the file shows of it. */
export interface Receiver {
  /** Names that a parameter has by convention. */
  readonly names?: readonly string[];
  /** Names of its type in an annotation; under another local name as well, if imported. */
  readonly types?: readonly string[];
  /** Properties that hold it: `req.res`, `ctx.res`. */
  readonly properties?: readonly string[];
  /** Whether its methods return it: `res.status(200).cookie(…)`. */
  readonly chains?: boolean;
  /** Calls that return it. */
  readonly made?: readonly Address[];
  /** Functions that are called with it, whatever they call it. */
  readonly handlers?: readonly Handlers[];
  /** Names count only in a file that imports one of these modules (a trailing `*` stands for any ending) … */
  readonly onlyWith?: readonly string[];
  /** … and only in a file that imports none of these. */
  readonly notWith?: readonly string[];
}

/** Functions that a framework is given, to call them with a {@link Receiver}: by the methods that take them. */
export interface Handlers {
  /** `get` of `app.get('/', handler)`. */
  readonly methods: readonly string[];
  /** What makes the object with these methods: `express#()`. */
  readonly made: readonly Address[];
  /** Names by which it goes in a file that imports one of `namedWith` (a leading `*` stands for any beginning). */
  readonly named?: readonly string[];
  readonly namedWith?: readonly string[];
  /** Names that count in any file, where the method is given a path as well. */
  readonly namedAnywhere?: readonly string[];
  /** Keys under which an options object holds handlers. */
  readonly keys?: readonly string[];
  /** Names of functions that are put around a handler: `asyncHandler((req, res) => …)`. */
  readonly wrappers?: readonly string[];
  /** The receiver's index among 1, 2, 3 … parameters. */
  readonly index: Readonly<Record<number, number>>;
}

/** One way to call an API: where in the call things sit. */
export interface Form {
  /** This form is the one in use if the first argument is an object. */
  readonly when?: 'object';
  readonly name?: Position;
  readonly value?: Position;
  /** The object that holds the attributes. */
  readonly attributes?: Position;
  /** Attributes that have an argument of their own. */
  readonly positional?: Readonly<Partial<Record<AttributeName, number>>>;
  /** The whole cookie as Set-Cookie text, or an array of such. */
  readonly text?: Position;
  /** Where the attributes are often put by mistake: keys in this object are ignored by the library. */
  readonly misplaced?: Position;
}

/** What a library does with the options it is given. Everything left out is as in `cookie`, the npm package. */
export interface Conventions {
  /** Option keys, where they differ from the attribute's name; null where there is no such option. */
  readonly keys?: Readonly<Partial<Record<AttributeName, string | null>>>;
  /** Whether keys count in any letter case (libraries that print keys as they are). @default 'exact' */
  readonly keyCase?: 'exact' | 'any';
  /** The strings it takes for SameSite: any letter case, or exactly these. @default 'any-case' */
  readonly sameSite?: 'any-case' | readonly string[];
  /** How SameSite is written in a fix. @default lower case */
  readonly spelling?: Readonly<Record<SameSiteValue, string>>;
  /** What becomes of any other string: thrown on, or printed as it is. @default 'throws' */
  readonly otherStrings?: 'throws' | 'prints';
  /** What becomes of `sameSite: true`. @default 'strict' */
  readonly true?: SameSiteValue | 'throws' | 'prints';
  /** What becomes of `sameSite: false`. @default 'omits' */
  readonly false?: SameSiteValue | 'throws' | 'prints' | 'omits';
  /** Further strings with a meaning of their own that nobody but the library can judge, such as 'auto'. */
  readonly special?: { readonly sameSite?: readonly string[]; readonly secure?: readonly string[] };
  /** What it fills in where an option is not given. */
  readonly defaults?: { readonly sameSite?: SameSiteValue | 'unknown'; readonly secure?: boolean | 'unknown' };
  /** What an explicit `undefined` does to such a default. @default 'keeps' */
  readonly undefined?: 'keeps' | 'clears';
  /** Options, once given, replace all defaults: adding one key would lose the others. */
  readonly replacesDefaults?: boolean;
  /** Secure that it adds by itself where the option is absent: always, or on https. */
  readonly addsSecure?: 'always' | 'https';
  /** Values of another option that make it add Secure whatever `secure` says. */
  readonly securedBy?: { readonly option: string; readonly values: readonly string[] };
  /** What it does with `secure: true` on what it takes for plain http. @default 'sends' */
  readonly secureOverHttp?: 'sends' | 'throws' | 'withholds';
  /** What it does with SameSite=None without Secure. @default 'prints' */
  readonly noneWithoutSecure?: 'prints' | 'throws' | 'drops' | 'adds';
  /** Unit of a numeric maxAge. @default 'seconds' */
  readonly maxAge?: 'seconds' | 'milliseconds';
  /** Unit of a numeric `expires`. @default 'timestamp' */
  readonly expires?: 'timestamp' | 'days';
  /** Words that show that a file sets other defaults: these are then unknown. */
  readonly defaultsElsewhere?: readonly string[];
  /** Values that delete the cookie. */
  readonly deletingValues?: readonly ('' | null | 'absent')[];
  /** Attributes that its options cannot set. */
  readonly unsupported?: readonly AttributeName[];
}

/** A call that sets or deletes a cookie, or configures one that the library sets later. */
export interface CookieApi extends Conventions {
  readonly call: Address | readonly Address[];
  /** How a message names it. @default the last part of the address */
  readonly says?: string;
  /** @default 'set' */
  readonly does?: 'set' | 'delete' | 'configure';
  readonly forms: readonly Form[];
  /** It only returns the text: whoever puts that into a request writes no cookie. */
  readonly returnsText?: boolean;
  /** The name of the cookie where the call gives none. */
  readonly defaultName?: string;
}

/** A call that writes HTTP response headers. */
export interface HeaderApi {
  readonly call: Address | readonly Address[];
  /** A header's name and value as arguments … */
  readonly name?: Position;
  readonly value?: Position;
  /** … or an object, array of pairs or `Headers` init that holds several. The first that is there counts. */
  readonly headers?: readonly Position[];
  /** The object goes by one of these names (a leading `*` stands for any beginning), or comes from what does. */
  readonly on?: readonly string[];
  /** Objects that go by these names, or come from these modules or globals (`globalThis.Request`), are requests, mocks or the like. */
  readonly notOn?: readonly string[];
  readonly notFrom?: readonly string[];
  /** Objects that the file makes itself, or that are called after one of these words, are mocks or the like. */
  readonly notOwn?: { readonly words: readonly string[] };
}

/** A property to which Set-Cookie text is assigned. */
export interface CookieProperty {
  readonly to: readonly Address[];
  readonly says: string;
}

/** An object literal that is a response, or a header of one, by its keys. */
export interface HeaderObject {
  /** The key that holds headers, or (`cookies`) an array of Set-Cookie texts. */
  readonly key: string;
  readonly holds: 'headers' | 'texts';
  /** One of these keys stands beside it. */
  readonly beside: readonly string[];
  /** Properties to which it is assigned; without them it is what a function answers with: returned, or given to a callback. */
  readonly assignedTo?: readonly string[];
}

/** A request that may carry cookies to another site. */
export interface RequestApi {
  readonly call: Address | readonly Address[];
  /** How a message names it. @default the last part of the address */
  readonly says?: string;
  /**
   * `create`: makes an object whose requests take over its base URL and its option. `configure`: sets them for all
   * requests of the library that come later. @default 'send'
   */
  readonly does?: 'send' | 'create' | 'configure';
  /** Where its object comes out of a call that is given a class (`inject(HttpClient)`), the class that it must be. */
  readonly token?: string;
  /** Where the URL is; the first that is there counts. */
  readonly url?: readonly Position[];
  /** Where a base of relative URLs is. */
  readonly base?: readonly Position[];
  /** Where the option is that decides about cookies, and the value that sends them. */
  readonly option: readonly { readonly at: Position; readonly sends: string | true }[];
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

/** All that is known about one package or platform. */
export interface Library {
  readonly package: string;
  /** The versions that were read. */
  readonly versions: string;
  /** Where it was read. */
  readonly source: string;
  /** Words of which at least one is in every file that uses it, lower case. The text gate is made of them. */
  readonly words: readonly string[];
  readonly receivers?: Readonly<Record<string, Receiver>>;
  readonly cookies?: readonly CookieApi[];
  readonly cookieProperties?: readonly CookieProperty[];
  readonly headers?: readonly HeaderApi[];
  readonly headerObjects?: readonly HeaderObject[];
  readonly requests?: readonly RequestApi[];
  readonly credentials?: readonly CredentialsProperty[];
}
