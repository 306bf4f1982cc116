/** Addresses of functions, as the catalogue writes them. */

export interface Pattern {
  readonly root:
    | { readonly kind: 'module'; readonly name: string }
    | { readonly kind: 'global' }
    | { readonly kind: 'receiver'; readonly name: string }
    | { readonly kind: 'any' };
  readonly path: readonly string[];
}

/**
 * The name of a module as the catalogue has it: without the prefix of Node's own modules, and without the ending that modern
 * Node wants where a package has no map of exports.
 *
 * @param specifier what is imported: `node:http`, `next/headers.js`
 */
export const moduleName = (specifier: string): string =>
  specifier.replace(/^node:/, '').replace(/^((?:@[^/]+\/)?[^/.@:]+(?:\.[^/.@:]+)*\/.+)\.[cm]?js$/, '$1');

/** @throws Error where the text is no address */
export function parseAddress(address: string): Pattern {
  const split = (tail: string): readonly string[] =>
    tail
      .replace(/\(\)/g, '.()')
      .split('.')
      .filter((part) => part !== '');
  const {
    receiver,
    module,
    scope,
    tail = '',
  } = /^(?:<(?<receiver>[^<>]+)>\.|(?<scope>\*|globalThis)\.|(?<module>#?[^#<>*]+\*?)#)(?<tail>[^#<>]+)$/.exec(address)?.groups ?? {};
  const path = split(tail);
  if (receiver !== undefined) return { root: { kind: 'receiver', name: receiver }, path };
  // `default` has no counterpart in CommonJS: origins leave it out.
  if (module !== undefined)
    return { root: { kind: 'module', name: moduleName(module) }, path: path[0] === 'default' ? path.slice(1) : path };
  if (scope !== undefined) return { root: { kind: scope === '*' ? 'any' : 'global' }, path };
  throw new Error(`"${address}" is no address`);
}

const patterns = new Map<string, Pattern>();

/** As {@link parseAddress}; the addresses of receivers are asked for with every call. */
export function patternOf(address: string): Pattern {
  const known = patterns.get(address) ?? parseAddress(address);
  patterns.set(address, known);
  return known;
}

/** @param wanted the name of a module; a trailing `*` stands for any ending */
export const sameModule = (name: string, wanted: string): boolean =>
  wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;

/** @param wanted a name; a leading `*` stands for any beginning */
export const sameName = (name: string, wanted: string): boolean =>
  wanted.startsWith('*') ? name.endsWith(wanted.slice(1)) : name === wanted;

/** How many parts of `path` come before `wanted`; -1 where it does not end so. */
export function sameTail(path: readonly string[], wanted: readonly string[]): number {
  const before = path.length - wanted.length;
  if (before < 0) return -1;
  const same = wanted.every((part, i) => {
    const other = path[before + i];
    return part === other || (part === '*' && other !== '()');
  });
  return same ? before : -1;
}

/** Whether a path is a series of method calls: `.status(200).type('x')`. */
export const isChain = (path: readonly string[]): boolean =>
  path.length % 2 === 0 && path.every((part, i) => (part === '()') === (i % 2 === 1));

/**
 * Whether a file has a name.
 *
 * @param path of the file
 * @param pattern a `*` stands for anything: `+page.server.*`
 */
export function isNamed(path: string, pattern: string): boolean {
  const name = path.replace(/^.*[\\/]/, '');
  const [start = '', ...rest] = pattern.split('*');
  return rest.length === 0
    ? name === start
    : name.startsWith(start) && name.endsWith(rest.at(-1) ?? '') && rest.slice(0, -1).every((part) => name.includes(part));
}
