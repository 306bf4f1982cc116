/** Leads the imports of a program to what is installed here, and reads CommonJS the way bundlers do. */

/** Where a program imports a package that is here in several majors, and is not what the subject is about. */
const USUAL = { express: 'express-5', koa: 'koa-3', h3: 'h3-2', cookie: 'cookie-1' };

const IMPORT = /^\s*import\s+(?:(?:([\w$]+)\s*,?\s*)?(\{[^}]*\}|\*\s*as\s+[\w$]+)?\s*from\s*)?'([^']+)';?$/gm;

/**
 * What `import … from` gives in a bundler: `exports.default` of a CommonJS module that was compiled from ESM, where Node
 * gives all of `exports`; and all of its exports by name, where Node gives those that it can tell without running it.
 */
globalThis.asBundled = (module) => {
  const whole = module.default;
  const compiled = whole?.__esModule === true;
  return new Proxy(module, {
    get: (_, name) => (name === 'default' ? (compiled ? whole.default : whole) : name in module ? module[name] : whole?.[name]),
  });
};

/**
 * @param program ES module
 * @param subject what it is about, with the folder of node_modules that stands for it
 * @returns the program with addresses for the names of packages
 */
export function withImports(program, { package: name, installed = name, uses = {} }) {
  const aliases = { ...USUAL, [name]: installed, ...uses };
  const addressOf = (specifier) => {
    if (specifier.startsWith('node:')) return specifier;
    if (aliases[specifier]) return import.meta.resolve(aliases[specifier]);
    const [, base, rest] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier);
    return import.meta.resolve((aliases[base] ?? base) + rest);
  };
  let count = 0;
  return program.replace(IMPORT, (_, byDefault, names, specifier) => {
    const module = `imported${count++}`;
    const lines = [`import * as ${module} from '${addressOf(specifier)}';`];
    if (byDefault) lines.push(`const ${byDefault} = asBundled(${module}).default;`);
    if (names?.startsWith('*')) lines.push(`const ${names.replace(/^\*\s*as\s+/, '')} = asBundled(${module});`);
    else if (names) lines.push(`const ${names.replace(/\bas\b/g, ':').replace(/(\w+)\s+:\s*/g, '$1: ')} = asBundled(${module});`);
    return lines.join(' ');
  });
}

/** Modules that a framework's build makes, by the beginning of their names. */
export async function provide(modules) {
  const { registerHooks } = await import('node:module');
  const found = (specifier) => Object.keys(modules).find((name) => specifier.startsWith(name));
  registerHooks({
    resolve: (specifier, context, next) =>
      found(specifier) ? { url: `made:${found(specifier)}`, shortCircuit: true } : next(specifier, context),
    load: (url, context, next) =>
      url.startsWith('made:') ? { format: 'module', source: modules[url.slice('made:'.length)], shortCircuit: true } : next(url, context),
  });
}
