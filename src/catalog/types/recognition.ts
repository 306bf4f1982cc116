/** How code is recognised: addresses of functions, positions in calls, values that frameworks give. */

/**
 * Where a function comes from.
 * - `cookie#serialize`: the export `serialize` of module `cookie` (a leading `default` is left out: `js-cookie#set`); a
 *   trailing `*` of the module stands for any ending: `https://deno.land/std*#setCookie`
 * - `express-session#()`: what the module itself exports, called
 * - `next/headers#cookies().set`: `()` is the result of a call or of `new`; `await` does not matter
 * - `react-cookie#useCookies().1`: the second element of the array that a call returns
 * - `ngx-cookie-service#CookieService().set`: a method of an instance; what is declared to have an imported class for its
 *   type is one, and so is what dependency injection gives for it (`inject(CookieService)`)
 * - `next/server#NextResponse.*().cookies.set`: `*` is any one name
 * - `globalThis.fetch`: a global, also as `window.fetch` and `self.fetch`
 * - `<express.Response>.cookie`: a method of a receiver, see {@link Receiver}
 * - `*.setHeader`: a method of anything
 */
export type Address = string;

/** An argument by its index, or a property below it: `2`, `'0.cookie'`. */
export type Position = number | string;

/** Versions of a package: comparisons that must all hold, of one, two or three numbers: `'>=11.1'`, `'>=2 <4'`. */
export type Range = string;

/** What a file must show for something to count: modules that it imports (a trailing `*` stands for any ending), or globals
 * that it uses without declaring them (`globalThis.defineEventHandler`). One of them is enough. */
export type Evidence = readonly string[];

/** A value that code gets from its framework, mostly as a parameter: recognised by what the file shows of it. */
export interface Receiver {
  /** Names that a parameter has by convention. */
  readonly names?: readonly string[];
  /** They count only for parameters of a function that is called on the spot, or handed to a call: `(function ($) { … })(jQuery)`. */
  readonly wrapped?: boolean;
  /** Names of its type in an annotation; under another local name as well, if imported. `astro#APIContext` must be imported from that module. */
  readonly types?: readonly string[];
  /** Properties that hold it: `req.res`, `ctx.res`. */
  readonly properties?: readonly string[];
  /** Whether its methods return it: `res.status(200).cookie(…)`. */
  readonly chains?: boolean;
  /** Calls that return it. */
  readonly made?: readonly Address[];
  /** Functions that are called with it, whatever they call it. */
  readonly handlers?: readonly Handlers[];
  /** Names, properties and exported handlers count only in a file that imports one of these modules (a trailing `*` stands for any ending) … */
  readonly onlyWith?: readonly string[];
  /** … or has such a name, a `*` standing for anything: `+page.server.*` … */
  readonly files?: readonly string[];
  /** … and only in a file that imports none of these. */
  readonly notWith?: readonly string[];
}

/**
 * Functions that a framework is given, to call them with a {@link Receiver}: by the methods or functions that take them,
 * by the name under which a module exports them, or by their type.
 */
export interface Handlers {
  /** `get` of `app.get('/', handler)`. */
  readonly methods?: readonly string[];
  /** What makes the object with these methods: `express#()`. */
  readonly made?: readonly Address[];
  /** Names by which it goes in a file that imports one of `namedWith` (a leading `*` stands for any beginning). */
  readonly named?: readonly string[];
  readonly namedWith?: readonly string[];
  /** Names that count in any file, where the method is given a path as well. */
  readonly namedAnywhere?: readonly string[];
  /** Functions that are given handlers: `astro:middleware#defineMiddleware`, `globalThis.Bun.serve`. */
  readonly calls?: readonly Address[];
  /** Names under which a module exports handlers, or an object of them: `GET`, `actions`. */
  readonly exports?: readonly string[];
  /** Types that such a function, or the object that holds it, is declared to have: `astro#APIRoute`. */
  readonly types?: readonly string[];
  /** Keys under which an options object holds handlers; `*` is any. */
  readonly keys?: readonly string[];
  /** Names of functions that are put around a handler: `asyncHandler((req, res) => …)`. */
  readonly wrappers?: readonly string[];
  /** The receiver's index among 1, 2, 3 … parameters. */
  readonly index: Readonly<Record<number, number>>;
}

/** What an argument must be for a {@link Form} to be the one in use. */
export interface Condition {
  readonly at: Position;
  /** It is this text … */
  readonly is?: string;
  /** … or comes from one of these modules. */
  readonly from?: readonly string[];
}

/** What all entries for calls say. */
export interface Api {
  readonly call: Address | readonly Address[];
  /** How a message names it. @default the last part of the address */
  readonly says?: string;
  /** It counts only in a file that shows one of these: for names that a framework imports by itself. */
  readonly shownBy?: Evidence;
  /** The package whose version decides, if not the library's own. */
  readonly versionOf?: string;
  /** The versions that have the call as described here. @default all */
  readonly in?: Range;
}

/** What is different in a range of versions. */
export type Variant<T> = T & { readonly in: Range };
