/** Serves a program that runs in the page: the page, the program, and the packages that it imports. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Project } from './project.js';
import type { Running } from './running.js';

/** The files that packages publish for browsers; some publish what makes a global variable, and bundlers make a module of it. */
const MODULES: Readonly<Record<string, string>> = {
  'es-cookie': '/node_modules/es-cookie/src/es-cookie.js',
  'js-cookie': '/js-cookie.mjs',
  'tiny-cookie': '/node_modules/tiny-cookie/dist/tiny-cookie.mjs',
  'typescript-cookie': '/node_modules/typescript-cookie/dist/typescript-cookie.mjs',
  'universal-cookie': '/universal-cookie.js',
};

const PAGE = `<!doctype html>
<title>a page</title>
<script type="importmap">${JSON.stringify({ imports: MODULES })}</script>
<script src="/node_modules/universal-cookie/umd/universalCookie.min.js"></script>
<script src="/js-cookie.js"></script>
<body></body>
<script type="module" src="/program.js"></script>
`;

/** In version 3, or in version 2. */
function globalJsCookie({ folder }: Project): string {
  const root = join(folder, 'node_modules/js-cookie');
  return existsSync(join(root, 'dist')) ? join(root, 'dist/js.cookie.js') : join(root, 'src/js.cookie.js');
}

export async function serveClient(project: Project, path: string): Promise<Running> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string | Buffer) => response.writeHead(200, { 'Content-Type': type }).end(body);
    if (pathname === '/program.js') send('text/javascript', readFileSync(path));
    else if (pathname === '/universal-cookie.js') send('text/javascript', 'export default UniversalCookie;');
    else if (pathname === '/js-cookie.mjs') send('text/javascript', 'export default Cookies;');
    else if (pathname === '/js-cookie.js') send('text/javascript', readFileSync(globalJsCookie(project)));
    else if (pathname.startsWith('/node_modules/')) send('text/javascript', readFileSync(join(project.folder, pathname)));
    else send('text/html', PAGE);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
