/** Which route of a server a place in the code answers: by the call, object, decorator or export that its function is given to. */
import {
  enclosingFunction,
  memberName,
  partsOf,
  staticName,
  type Evaluation,
  type FunctionNode,
  type Node,
  type TSESTree,
} from '../../evaluation/index.js';

export interface Route {
  readonly method: 'GET' | 'POST' | 'any';
  /** As far as the code shows it; of a function that a module exports for its framework the path of the file. */
  readonly path: string;
  readonly isFile: boolean;
}

/** Methods of routers, and decorators, that take a path. */
const METHODS: ReadonlyMap<string, Route['method']> = new Map([
  ['get', 'GET'],
  ['post', 'POST'],
  ['all', 'any'],
  ['any', 'any'],
  ['use', 'any'],
]);

/** @returns the routes of the nearest function around a place that answers some; none where the file does not show them */
export function routesAt(ev: Evaluation, place: Node, seen = new Set<Node>()): readonly Route[] {
  const handler = enclosingFunction(place);
  if (!handler || seen.has(handler)) return [];
  seen.add(handler);
  const declared = [decorated(ev, handler), exported(ev, handler)].filter((route) => route !== undefined);
  const routes = [...declared, ...usesOf(ev, handler).flatMap((use) => routesOfUse(ev, use, seen))];
  return routes.length > 0 ? routes : routesAt(ev, handler, seen);
}

const idOf = (handler: FunctionNode): Node | null => {
  if (handler.type === 'FunctionDeclaration') return handler.id;
  const { parent } = handler;
  return parent.type === 'VariableDeclarator' && parent.init === handler ? parent.id : null;
};

/** Where a function stands, or where its name is read. */
function usesOf(ev: Evaluation, handler: FunctionNode): readonly Node[] {
  const id = idOf(handler);
  if (id?.type !== 'Identifier') return [handler];
  return (ev.declared(id)?.references ?? []).flatMap((reference) => (reference.isRead() ? [reference.identifier as Node] : []));
}

/** The routes that a function is given to, itself or in what wraps it: `app.post('/callback', wrap(handler))`. */
function routesOfUse(ev: Evaluation, use: Node, seen: Set<Node>): readonly Route[] {
  let child = use;
  for (let up = use.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'ObjectExpression': {
        const route = routeObject(ev, up);
        if (route) return [route];
        continue;
      }
      case 'Property':
        if (up.value !== child) return [];
        continue;
      case 'ArrayExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        continue;
      case 'CallExpression': {
        if (up.callee === child) return routesAt(ev, up, seen);
        const route = routeOfCall(ev, up);
        if (route) return [route];
        continue;
      }
      default:
        return [];
    }
  }
  return [];
}

/** `app.post('/callback', …)`, `router.route('/callback').post(…)`, `app.on('POST', '/callback', …)`. */
function routeOfCall(ev: Evaluation, { callee, arguments: given }: TSESTree.CallExpression): Route | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  const name = memberName(callee) ?? '';
  const [first, second] = given;
  if (name === 'on' && first && second) return route(methodOf(textOf(ev, first)), textOf(ev, second));
  const method = METHODS.get(name);
  const { object } = callee;
  const onRoute = object.type === 'CallExpression' && object.callee.type === 'MemberExpression' && memberName(object.callee) === 'route';
  return route(method, pathOf(ev, onRoute ? object.arguments[0] : first));
}

/** `{ method: 'POST', url: '/callback', handler }`. */
function routeObject(ev: Evaluation, { properties }: TSESTree.ObjectExpression): Route | undefined {
  const valueOf = (...keys: readonly string[]): Node | undefined =>
    properties.flatMap((one) => (one.type === 'Property' && keys.includes(staticName(one.key, one.computed) ?? '') ? [one.value] : []))[0];
  const [method, path] = [valueOf('method', 'methods'), valueOf('url', 'path')];
  if (!method || !path) return undefined;
  return route(method.type === 'ArrayExpression' ? 'any' : methodOf(textOf(ev, method)), pathOf(ev, path));
}

/** `@Post('callback')`, in a class for the path of its own decorator. */
function decorated(ev: Evaluation, { parent }: FunctionNode): Route | undefined {
  if (parent.type !== 'MethodDefinition') return undefined;
  for (const { expression } of decoratorsOf(parent)) {
    if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier') continue;
    const method = METHODS.get(expression.callee.name.toLowerCase());
    const owner = decoratorsOf(parent.parent.parent).flatMap(({ expression: one }) => (one.type === 'CallExpression' ? one.arguments : []));
    const path = [...owner, ...expression.arguments].map((argument) => textOf(ev, argument).replace(/^\/|\/$/g, ''));
    if (method) return { method, path: `/${path.filter((part) => part !== '').join('/')}`, isFile: false };
  }
  return undefined;
}

/** Not every parser knows decorators. */
const decoratorsOf = (node: { readonly decorators?: readonly TSESTree.Decorator[] }): readonly TSESTree.Decorator[] =>
  node.decorators ?? [];

/** `export function POST()`, and what a file of that name exports: `callback.post.ts`. */
function exported(ev: Evaluation, handler: FunctionNode): Route | undefined {
  const id = idOf(handler);
  const statement = handler.type === 'FunctionDeclaration' ? handler.parent : handler.parent.parent?.parent;
  const isVerb = id?.type === 'Identifier' && statement?.type === 'ExportNamedDeclaration' && /^(?:GET|POST|ALL)$/.test(id.name);
  if (isVerb) return { method: methodOf(id.name), path: routePath(ev.filename), isFile: true };
  const [, verb] = /\.(get|post)\.[cm]?[jt]s$/.exec(ev.filename) ?? [];
  return verb === undefined ? undefined : { method: methodOf(verb), path: routePath(ev.filename), isFile: true };
}

/** The part of a file's path that names a route: below the folder of routes, else its name. */
const routePath = (filename: string): string => filename.replace(/^.*[\\/](?:app|pages|routes|api)[\\/]|^.*[\\/](?=[^\\/]*$)/, '/');

const methodOf = (name: string): Route['method'] => METHODS.get(name.toLowerCase()) ?? 'any';

const route = (method: Route['method'] | undefined, path: string | undefined): Route | undefined =>
  method && path?.includes('/') === true ? { method, path, isFile: false } : undefined;

/** A path as routers take it: a text, a regular expression, or several of them. */
function pathOf(ev: Evaluation, node: Node | undefined): string | undefined {
  if (node?.type === 'ArrayExpression') return node.elements.map((one) => (one ? (pathOf(ev, one) ?? '') : '')).join(' ');
  if (node?.type === 'Literal' && 'regex' in node) return `/${node.regex.pattern}`;
  return node && textOf(ev, node);
}

/** What is known of a text. */
const textOf = (ev: Evaluation, node: Node): string =>
  partsOf(ev.value(node), node)
    .map((part) => (part.kind === 'chunk' ? part.text : ''))
    .join('');
