/** Calls of axios, and of packages that are called like it. */
import { flag, notFlag, notThere } from './credentials.js';
import type { IgnoredOption, RequestApi } from './types.js';

/**
 * @param modules the beginnings of addresses: `axios#`
 * @param says how messages call it
 * @param sender the option that is given what sends the requests
 */
export function axiosRequests(modules: readonly string[], says: string, sender: string): RequestApi[] {
  const clients = [...modules, ...modules.map((module) => `${module}create().`)];
  /** `get(url, config)`, `post(url, data, config)`. What stands in the place of `data` is sent as the body. */
  const method = (name: string, config: number): RequestApi => ({
    call: clients.map((client) => `${client}${name}`),
    says: `${says}.${name}()`,
    url: [0],
    base: [`${config}.baseURL`],
    option: [flag(config)],
    ignores: [...ignoredIn(config), ...(config === 2 ? [notThere('1.withCredentials', '2.withCredentials', { sent: 'body' })] : [])],
    sender: [`${config}.${sender}`],
  });
  /** `axios(config)`, `axios(url, config)`. */
  const either = (call: readonly string[], name: string): RequestApi => ({
    call,
    says: name,
    url: [0, '0.url', '1.url'],
    base: ['0.baseURL', '1.baseURL'],
    option: [flag(0), flag(1)],
    ignores: [...ignoredIn(0), ...ignoredIn(1)],
    sender: [`0.${sender}`, `1.${sender}`],
  });
  const called = modules.map((module) => `${module.replace(/\.$/, '')}()`);
  return [
    ...['get', 'delete', 'head', 'options'].map((name) => method(name, 1)),
    ...['post', 'put', 'patch', 'postForm', 'putForm', 'patchForm'].map((name) => method(name, 2)),
    either([...called, ...modules.map((module) => `${module}create()()`)], `${says}()`),
    either(
      clients.map((client) => `${client}request`),
      `${says}.request()`,
    ),
    {
      call: modules.map((module) => `${module}create`),
      says: `${says}.create()`,
      does: 'create',
      url: ['0.url'],
      base: ['0.baseURL'],
      option: [flag(0)],
      ignores: ignoredIn(0),
      sender: [`0.${sender}`],
    },
  ];
}

/** The fetch adapter of axios puts its own `credentials` over those of `fetchOptions` (lib/adapters/fetch.js). */
const ignoredIn = (config: number): IgnoredOption[] => [
  ...notFlag(config),
  ...['credentials', 'withCredentials'].map((key) => notThere(`${config}.fetchOptions.${key}`, `${config}.withCredentials`)),
];
