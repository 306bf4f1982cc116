/** Calls, properties and objects that set cookies, and what libraries make of their options. */
import type { Address, Api, Condition, Position, Range, Variant } from './recognition.js';

export type AttributeName = 'domain' | 'path' | 'expires' | 'maxAge' | 'httpOnly' | 'secure' | 'sameSite' | 'partitioned' | 'priority';

export type SameSiteValue = 'strict' | 'lax' | 'none';

/** One way to call an API: where in the call things sit. The first form that fits is the one in use. */
export interface Form {
  /** It fits if the first argument is an object, if it is a text, or if there are so many arguments. */
  readonly when?: 'object' | 'text' | number;
  /** It fits only where an argument is the right one: `register(fastifySession, …)`. */
  readonly where?: Condition;
  /** The object at this position holds a cookie under each key; the other positions are then keys below that: `'options'`. */
  readonly each?: Position;
  /** The keys that hold cookies, if not all. */
  readonly among?: readonly string[];
  /** There is a cookie only where something truthy stands at this position: `csurf({ cookie: true })`. */
  readonly needs?: Position;
  /** There is no cookie where `false` stands at this position: `useSession(event, { cookie: false })`. */
  readonly unless?: Position;
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

/** What a library fills in; what is left out is not set. A path of `unknown` is none that the code shows. */
export interface Defaults {
  readonly sameSite?: SameSiteValue | 'unknown';
  readonly secure?: boolean | 'unknown';
  readonly httpOnly?: boolean | 'unknown';
  readonly path?: string;
}

/** What becomes of a cookie with a value that the library does not take: it throws, prints it, leaves SameSite out, or sends no cookie. */
export type Fate = 'throws' | 'prints' | 'omits' | 'withholds';

/** A domain with a dot in front, a path without a slash in front, a path or domain of more than 1,024 octets, a date as text. */
export type Refusal = 'dottedDomain' | 'relativePath' | 'longAttribute' | 'textDate';

/** What an option that is `undefined` in so many words does: the default holds, there is none, it throws, or the word is printed. */
export type OnUndefined = 'keeps' | 'clears' | 'throws' | 'prints';

/** What a library does with the options it is given. Everything left out is as in `cookie`, the npm package. */
export interface Conventions {
  /** Option keys, where they differ from the attribute's name; null where there is no such option. */
  readonly keys?: Readonly<Partial<Record<AttributeName, string | null>>>;
  /** Whether keys count in any letter case (libraries that print keys as they are). @default 'exact' */
  readonly keyCase?: 'exact' | 'any';
  /** What becomes of a key that it does not know. @default 'ignored' */
  readonly otherKeys?: 'ignored' | 'throws';
  /** The strings it takes for SameSite: any letter case, or exactly these. @default 'any-case' */
  readonly sameSite?: 'any-case' | readonly string[];
  /** Strings of its own for values: `no_restriction` is None. */
  readonly values?: Readonly<Record<string, SameSiteValue | 'omits'>>;
  /** How SameSite is written in a fix. @default lower case */
  readonly spelling?: Readonly<Record<SameSiteValue, string>>;
  /** What becomes of any other string. @default 'throws' */
  readonly otherStrings?: Fate;
  /** What becomes of `sameSite: true`. @default 'strict' */
  readonly true?: SameSiteValue | Fate;
  /** What becomes of `sameSite: false`. @default 'omits' */
  readonly false?: SameSiteValue | Fate;
  /** What becomes of `sameSite: null`; `keeps` the default. @default as false */
  readonly null?: SameSiteValue | Fate | 'keeps';
  /** Further strings with a meaning of their own that nobody but the library can judge, such as 'auto'. */
  readonly special?: { readonly sameSite?: readonly string[]; readonly secure?: readonly string[] };
  /** What it fills in where an option is not given. */
  readonly defaults?: Defaults;
  /** What an explicit `undefined` does to such a default, to all or attribute by attribute. @default 'keeps' */
  readonly undefined?: OnUndefined | Readonly<Partial<Record<AttributeName, OnUndefined>>>;
  /** Flags that it prints with whatever value they are given: `httpOnly: false` becomes `httpOnly=false`, which is HttpOnly. */
  readonly printsFlags?: readonly ('httpOnly' | 'partitioned')[];
  /** Options, once given, replace all defaults: adding one key would lose the others. */
  readonly replacesDefaults?: boolean;
  /** Secure that it adds by itself where the option is absent: always, or on https. */
  readonly addsSecure?: 'always' | 'https';
  /** Values of another option that make it add Secure whatever `secure` says. */
  readonly securedBy?: { readonly option: string; readonly values: readonly string[] };
  /** It adds Secure to cookies whose names begin with `__Secure-` or `__Host-`, and gives the latter Path=/ and no Domain. */
  readonly securesPrefixed?: boolean;
  /** What it does with `secure: true` on what it takes for plain http. @default 'sends' */
  readonly secureOverHttp?: 'sends' | 'throws' | 'withholds';
  /** What tells it that a proxy ends TLS, as a message says it: "set `trust proxy`". */
  readonly behindProxy?: string;
  /** What it does with SameSite=None without Secure: `omits` leaves SameSite out, `drops` sends no cookie, `adds` adds Secure, `lax` makes it Lax. @default 'prints' */
  readonly noneWithoutSecure?: 'prints' | 'throws' | 'omits' | 'drops' | 'adds' | 'lax';
  /** The same, if `secure` is false in so many words. @default as noneWithoutSecure */
  readonly noneWithSecureFalse?: 'adds';
  /** Unit of a numeric maxAge. @default 'seconds' */
  readonly maxAge?: 'seconds' | 'milliseconds';
  /**
   * What a number for `expires` counts: milliseconds since 1970, seconds since 1970, or days or seconds from now.
   * @default 'timestamp'
   */
  readonly expires?: 'timestamp' | 'epochSeconds' | 'days' | 'seconds';
  /** Numbers for `expires` that make a lasting cookie or a session cookie, whatever they would count: -1, 0. */
  readonly neverExpires?: readonly number[];
  /** Words that show that a file sets other defaults: these are then unknown, unless `defaultsFrom` finds them. */
  readonly defaultsElsewhere?: readonly string[];
  /** Calls of the same file whose options are the defaults. */
  readonly defaultsFrom?: readonly DefaultsFrom[];
  /** Values that delete the cookie. */
  readonly deletingValues?: readonly ('' | null | 'absent')[];
  /** Values that it refuses with an error, whatever browsers make of them in a header. @default none */
  readonly refuses?: readonly Refusal[];
  /** Attributes that its options cannot set. */
  readonly unsupported?: readonly AttributeName[];
  /**
   * It writes to `document.cookie`, where a cookie that says HttpOnly is not stored at all; `either` where the same call may
   * run on a server as well. Left out where it is for servers, or writes another way.
   */
  readonly runsIn?: 'browser' | 'either';
}

/** Where else in a file a library is told the attributes of its cookies. */
export interface DefaultsFrom {
  readonly call: Address | readonly Address[];
  readonly where?: Condition;
  readonly attributes: Position;
  /**
   * For which cookies: `all` of the file; those of the object that the call makes (`Cookies.withAttributes({…}).set`); or
   * those of the `name` at this position.
   * @default 'all'
   */
  readonly for?: 'all' | 'made' | { readonly name: Position };
}

/** A call that sets or deletes a cookie, or configures one that the library sets later. */
export interface CookieApi extends Api, Conventions {
  /** @default 'set' */
  readonly does?: 'set' | 'delete' | 'configure';
  readonly forms: readonly Form[];
  /**
   * It adds a Set-Cookie header at once: to the response that it is a method of (`res.cookie()`), or to the owner of the object
   * that it is a method of (`ctx.cookies.set()`). A later call that replaces the header loses it.
   */
  readonly addsHeaderTo?: 'object' | 'owner';
  /** It only returns the text: whoever puts that into a request writes no cookie. */
  readonly returnsText?: boolean;
  /** Types of which an object is such a configuration as well, in the place of the first argument: `next-auth#NextAuthOptions`. */
  readonly typed?: readonly Address[];
  /** It only sets a cookie where this property of its result is assigned a value: `useCookie('a').value = 'b'`. */
  readonly setsBy?: string;
  /** It is for cookies that a method leaves open: where all calls of that method in the file bring attributes, nothing hangs on it. */
  readonly leftOpenBy?: { readonly method: string; readonly attributes: number };
  /** The cookie holds a session, or the token that stands for one, whatever it is called. */
  readonly session?: boolean;
  /** Where else the name may stand, where its own place is empty: the old name of an option. */
  readonly otherName?: Position;
  /** The name of the cookie where the call gives none. */
  readonly defaultName?: string;
  /** A form that some versions misread, and what they make of it: `undefined=`. */
  readonly misreads?: { readonly when: NonNullable<Form['when']>; readonly in: Range; readonly gives: string };
  /** What is different in some versions. Where the version is not known, only what holds in all of them is reported. */
  readonly variants?: readonly Variant<Conventions>[];
}

/** A call that writes HTTP response headers. */
export interface HeaderApi extends Api {
  /** A header's name and value as arguments … */
  readonly name?: Position;
  readonly value?: Position;
  /** … or an object, array of pairs or `Headers` init that holds several. The first that is there counts. */
  readonly headers?: readonly Position[];
  /** An array of values becomes one value, with commas between them. */
  readonly joinsArrays?: boolean;
  /** It puts its value in the place of one that is there already; `by` is the method of the same object that adds to it. */
  readonly replaces?: { readonly by?: string };
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

/** A property whose assignment sets a cookie that has no options of its own: `cookie.session.value = x`. */
export interface CookieValue extends Conventions {
  readonly to: readonly Address[];
  readonly says: string;
  /** Methods of the same object that are given attributes as well: `cookie.session.update({ … })`. */
  readonly methods?: readonly string[];
}

/** An object literal that is a response, or a header of one, by its keys. */
export interface HeaderObject {
  /** The key that holds headers, an array of Set-Cookie texts (`texts`), or an object of cookies whose attributes are a text (`attributes`). */
  readonly key: string;
  readonly holds: 'headers' | 'texts' | 'attributes';
  /** One of these keys stands beside it. */
  readonly beside: readonly string[];
  /** Properties to which it is assigned; without them it is what a function answers with: returned, or given to a callback. */
  readonly assignedTo?: readonly string[];
}

/**
 * What reads cookies of a request: a call that is given the name of one; or, where no name is given, a call or a property
 * that gives an object with each cookie under its name: `req.cookies`.
 */
export interface Reader extends Api {
  readonly name?: Position;
  /** The object is the session, whose cookie is read to find it: `req.session`. */
  readonly session?: boolean;
}
