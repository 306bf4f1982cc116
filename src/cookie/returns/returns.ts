/** Flows that leave the site and come back: which cookies the site reads when the user returns, and how the user does. */
import { carriedCookies, crossSitePostReturns, flowCookies, returnPaths } from '../../catalog/index.js';
import { enclosingFunction, type Node } from '../../evaluation/index.js';
import type { File } from '../../model/index.js';
import type { Cookie } from '../cookie.js';
import { readsOf, sessionReadsOf, type Read } from './reads.js';
import { routesAt, type Route } from './routes.js';

/** How the user comes back to a place that reads a cookie. */
export interface Return {
  /** By a form that the other site posts, or by a redirect or link. */
  readonly by: 'post' | 'get';
  /** The route that reads it, as a message names it: `POST /auth/callback`; '' where only the way there is shown. */
  readonly route: string;
}

export class Returns {
  /** The file shows a flow that comes back by a POST from another site. */
  readonly showsPost: boolean;
  readonly #file: File;
  #cookieReads: readonly Found[] | undefined;
  #sessionReads: readonly Found[] | undefined;

  constructor(file: File) {
    this.#file = file;
    this.showsPost = POST_RETURN.test(file.sourceCode.text);
  }

  of({ name, node, isSession }: Pick<Cookie, 'name' | 'node' | 'isSession'>): Return | undefined {
    if (isSession) return this.#back(this.#sessions.filter((found) => has(flowCookies, found.words)));
    if (name === undefined) return undefined;
    const found = this.#cookies.filter((one) => one.name === name);
    const asks = found.every(({ routes }) => routes.length === 0) && has(flowCookies, wordsIn(name)) && this.#asksForPost(node);
    return asks ? { by: 'post', route: '' } : this.#back(found);
  }

  #back(found: readonly Found[]): Return | undefined {
    const routes = found.flatMap(({ routes, words }) => routes.map((route) => ({ route, words })));
    const post = routes.find(({ route, words }) => this.#postsTo(route, words));
    if (post) return { by: 'post', route: titleOf(post.route, 'POST') };
    const get = routes.find(({ route }) => isRedirectedTo(route));
    return get && { by: 'get', route: titleOf(get.route, 'GET') };
  }

  get #cookies(): readonly Found[] {
    return (this.#cookieReads ??= this.#routesOf(readsOf(this.#file)));
  }

  get #sessions(): readonly Found[] {
    return (this.#sessionReads ??= this.#routesOf(sessionReadsOf(this.#file)));
  }

  #routesOf(reads: readonly Read[]): readonly Found[] {
    return reads.map(({ name, node }) => ({ name, words: wordsIn(name), routes: routesAt(this.#file.evaluation, node) }));
  }

  /** Whether another site posts to a route what belongs to such a cookie. */
  #postsTo({ method, path, isFile }: Route, cookie: readonly string[]): boolean {
    if (method === 'GET' || (method === 'any' && !this.showsPost)) return false;
    const words = wordsIn(path);
    const isReturn = [returnPaths.byPost, returnPaths.always, returnPaths.often, returnPaths.afterPaying].some((some) => has(some, words));
    const isPosted = has(returnPaths.byPost, words) || has(returnPaths.posting, words) || this.showsPost;
    if (has(flowCookies, cookie))
      return isReturn || (isPosted && (isFile || has([...returnPaths.posting, ...returnPaths.providers], words)));
    return isReturn && isPosted && has(carriedCookies, cookie);
  }

  /** Whether the function that sets a cookie asks for the answer as a form: `response_mode=form_post`. */
  #asksForPost(node: Node): boolean {
    const { text } = this.#file.sourceCode;
    const [from, to] = (enclosingFunction(node) ?? this.#file.sourceCode.ast).range;
    return this.showsPost && [...text.slice(from, to).matchAll(FORM_POST)].some(({ index }) => !this.#isComment(from + index));
  }

  #isComment(index: number): boolean {
    return this.#file.sourceCode.getAllComments().some(({ range: [from, to] }) => from <= index && index < to);
  }
}

/** A place that reads a cookie, or what a session holds, with the routes that it answers. */
interface Found {
  readonly name: string;
  readonly words: readonly string[];
  readonly routes: readonly Route[];
}

const POST_RETURN = new RegExp(crossSitePostReturns.map((word) => word.replace(/[.]/g, '\\.')).join('|'), 'i');

/** As part of a URL, as a key with its value, as two arguments. */
const FORM_POST = /response_?mode["'`\]]?\s*[:=,]\s*["'`]?form_post/gi;

function isRedirectedTo({ method, path }: Route): boolean {
  if (method === 'POST') return false;
  const words = wordsIn(path);
  const { always, often, afterPaying, signingIn, paying } = returnPaths;
  if (has(always, words) || (has(often, words) && has(signingIn, words))) return true;
  return has([...often, ...afterPaying], words) && has(paying, words);
}

const has = (some: readonly string[], words: readonly string[]): boolean => words.some((word) => some.includes(word));

/** The words of a path or a name, in lower case: `relayState` is `relaystate` as well as `relay` and `state`. */
function wordsIn(text: string): readonly string[] {
  const parts = text.split(/[^A-Za-z\d]+/);
  return [...parts, ...parts.flatMap((part) => part.split(/(?<=[a-z\d])(?=[A-Z])/))].map((word) => word.toLowerCase());
}

const titleOf = ({ path, isFile }: Route, verb: 'GET' | 'POST'): string => (isFile ? `${verb}()` : `${verb} ${path}`);
