/** How the cookies of a program are caught: in a document, in what it exports, or in what its server answers. */
import { createServer, get } from 'node:http';

/**
 * A document that keeps what is assigned to its `cookie`.
 * @param kind `stub` for libraries that want no more than that, `dom` for those that work with elements
 * @returns the list of texts, which grows
 */
export async function installDocument(kind) {
  const window = kind === 'dom' ? await domWindow() : stubWindow();
  const texts = [];
  const jar = new Map();
  Object.defineProperty(window.document, 'cookie', {
    configurable: true,
    get: () => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    set(text) {
      texts.push(String(text));
      const [pair] = String(text).split(';');
      const equals = pair.indexOf('=');
      jar.set(pair.slice(0, equals).trim(), pair.slice(equals + 1).trim());
    },
  });
  const define = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  for (const name of namesOf(window)) if (!(name in globalThis)) define(name, window[name]);
  define('document', window.document);
  define('location', window.location);
  define('navigator', window.navigator);
  define('window', globalThis);
  define('self', globalThis);
  return texts;
}

/** All names of an object, inherited ones too. */
const namesOf = (object) =>
  object && object !== Object.prototype ? [...Object.getOwnPropertyNames(object), ...namesOf(Object.getPrototypeOf(object))] : [];

async function domWindow() {
  const { Window } = await import('happy-dom');
  return new Window({ url: 'https://example.com/' });
}

function stubWindow() {
  const location = new URL('https://example.com/');
  const document = {
    documentElement: {},
    location,
    addEventListener() {},
    // Vue makes an element when it is loaded.
    createElement: () => ({}),
  };
  return { document, location, navigator: { userAgent: 'stub', cookieEnabled: true } };
}

const list = (one) => (one === undefined || one === null ? [] : [one].flat());

/** The program exports the text, or a promise of it. */
export const text = async (exported) => list(await exported).map(String);

/** The program exports `Headers`, or a `Response`. */
export async function headers(exported) {
  const found = await exported;
  return (found.headers ?? found).getSetCookie();
}

/** The program exports what answers a `Request`: a function, or an object with `fetch` or `handle`. */
export async function fetched(exported) {
  const app = await exported;
  const answer = typeof app === 'function' ? app : (app.fetch ?? app.handle).bind(app);
  const response = await answer(new globalThis.Request('https://example.com/', { headers: { cookie: 'a=old' } }));
  if (response.status >= 500) throw new Error(`HTTP ${response.status} ${await response.text()}`);
  return response.headers.getSetCookie();
}

/**
 * The program exports a listener of node:http; it is asked once, over a real connection that counts as encrypted unless
 * the case is about plain http.
 */
export const listener = Object.assign((exported, options) => serve(exported, options), { http: true });

/** A Koa application: it tells of errors by an event. */
export const koa = Object.assign(
  async (app, options) => {
    let error;
    app.on('error', (thrown) => (error = thrown));
    const found = await serve(app.callback(), options).catch((thrown) => thrown);
    if (error ?? found instanceof Error) throw error ?? found;
    return found;
  },
  { http: true },
);

/** A Fastify instance. */
export const fastify = Object.assign(
  async (app, options) => {
    await app.ready();
    return serve((request, response) => app.routing(request, response), options);
  },
  { http: true },
);

/** A hapi server. */
export async function hapi(exported) {
  const server = await exported;
  let error;
  server.events.on({ name: 'request', channels: ['error', 'internal'] }, (_, event) => (error ??= event.error));
  const { statusCode, headers: given } = await server.inject('/');
  if (statusCode >= 500) throw error ?? new Error(`HTTP ${statusCode}`);
  return list(given['set-cookie']);
}

async function serve(answer, { plainHttp, path = '/', headers: sent = {} }) {
  const server = createServer(async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  server.on('connection', (socket) => {
    if (!plainHttp) socket.encrypted = true;
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address();
    const { status, cookies, body } = await new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, headers: sent, agent: false }, async (response) => {
        let all = '';
        for await (const chunk of response) all += chunk;
        resolve({ status: response.statusCode, cookies: response.headers['set-cookie'] ?? [], body: all });
      }).on('error', reject);
    });
    if (status >= 500) throw new Error(plain(body) || `HTTP ${status}`);
    return cookies;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** The first line of an error page. */
const plain = (html) =>
  html
    .replace(/^[\s\S]*<pre>/, '')
    .replace(/<[^>]*>/g, '\n')
    .trim()
    .split('\n')[0];
