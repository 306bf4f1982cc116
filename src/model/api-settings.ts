/** What `settings.samesite.apis` may hold: the form of the catalogue's types, key by key. */
import {
  libraries,
  type AttributeName,
  type Conventions,
  type CookieApi,
  type Form,
  type HeaderApi,
  type Library,
  type RequestApi,
} from '../catalog/index.js';
import { parseAddress } from '../evaluation/index.js';
import { check, either, flag, isObject, later, list, oneOf, shape, text, type Check } from './checks.js';

/** One check for each key of a type, so that none is forgotten. */
type Checks<T> = Readonly<Record<keyof Required<T>, Check>>;

const receiverNames = (): readonly string[] => libraries.flatMap(({ receivers = {} }: Library) => Object.keys(receivers));

const isAddress = (value: unknown): boolean => {
  try {
    if (typeof value !== 'string') return false;
    const { root } = parseAddress(value);
    return root.kind !== 'receiver' || receiverNames().includes(root.name);
  } catch {
    return false;
  }
};

const address = check('must say where the function comes from: "module#name", "globalThis.name" or "*.method"', isAddress);
/** One address or several, of which the first that is wrong is shown. */
const call: Check = (value) => {
  const several: readonly unknown[] = Array.isArray(value) && value.length > 0 ? value : [value];
  return several.map(address).find((problem) => problem !== undefined);
};

const isIndex = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isPosition = (value: unknown): boolean => isIndex(value) || (typeof value === 'string' && /^\d+(?:\.[\w$-]+)*$/.test(value));

const index = check('must be the index of an argument, such as 2', isIndex);
const position = check('must be the index of an argument, such as 2, or a path below it, such as "0.cookie"', isPosition);
const positions = (example: string): Check =>
  list(`must be an array of indexes of arguments, such as [1], or of paths below them, such as ["${example}"].`, position);
const strings = (example: string): Check => list(`must be an array of strings, such as ["${example}"].`, text(example), 0);

const VALUES = ['strict', 'lax', 'none'] as const;
const ATTRIBUTES = Object.keys({
  domain: 0,
  path: 0,
  expires: 0,
  maxAge: 0,
  httpOnly: 0,
  secure: 0,
  sameSite: 0,
  partitioned: 0,
  priority: 0,
} satisfies Record<AttributeName, 0>);
/** The same check for each attribute. */
const ofAttributes = (one: Check): Readonly<Record<string, Check>> => Object.fromEntries(ATTRIBUTES.map((name) => [name, one]));

const form = (): Checks<Form> => ({
  when: oneOf('object'),
  name: position,
  value: position,
  attributes: position,
  positional: shape('must be an object such as { maxAge: 3 }.', ofAttributes(index)),
  text: position,
  misplaced: position,
});

const conventions = (): Checks<Conventions> => ({
  keys: shape(
    'must be an object such as { sameSite: "same_site" }.',
    ofAttributes(
      either(
        oneOf(null),
        check(
          'must be the key of the option, such as "same_site", or null where there is none',
          (value) => typeof value === 'string' && value !== '',
        ),
      ),
    ),
  ),
  keyCase: oneOf('exact', 'any'),
  sameSite: either(
    oneOf('any-case'),
    list('must be "any-case" or an array of the strings that the library takes, such as ["Strict", "Lax", "None"].', text('Lax')),
  ),
  spelling: shape(
    'must be an object such as { strict: "Strict", lax: "Lax", none: "None" }.',
    { strict: text('Strict'), lax: text('Lax'), none: text('None') },
    VALUES,
  ),
  otherStrings: oneOf('throws', 'prints'),
  true: oneOf(...VALUES, 'throws', 'prints'),
  false: oneOf(...VALUES, 'throws', 'prints', 'omits'),
  special: shape('must be an object such as { secure: ["auto"] }.', { sameSite: strings('auto'), secure: strings('auto') }),
  defaults: shape('must be an object such as { sameSite: "lax", secure: true }.', {
    sameSite: oneOf(...VALUES, 'unknown'),
    secure: oneOf(true, false, 'unknown'),
  }),
  undefined: oneOf('keeps', 'clears'),
  replacesDefaults: flag,
  addsSecure: oneOf('always', 'https'),
  securedBy: shape(
    'must be an object such as { option: "prefix", values: ["secure"] }.',
    { option: text('prefix'), values: strings('secure') },
    ['option', 'values'],
  ),
  secureOverHttp: oneOf('sends', 'throws', 'withholds'),
  noneWithoutSecure: oneOf('prints', 'throws', 'drops', 'adds'),
  maxAge: oneOf('seconds', 'milliseconds'),
  expires: oneOf('timestamp', 'days'),
  defaultsElsewhere: strings('Cookies.defaults'),
  deletingValues: list('must be an array of "", null and "absent".', oneOf('', null, 'absent'), 0),
  unsupported: list('must be an array of attributes, such as ["httpOnly"].', oneOf(...ATTRIBUTES), 0),
});

const FORM = 'must be an object such as { name: 0, value: 1, attributes: 2 }.';

const cookie = (): Checks<CookieApi> => ({
  call,
  says: text('setSession()'),
  does: oneOf('set', 'delete', 'configure'),
  forms: list('must be an array such as [{ name: 0, value: 1, attributes: 2 }].', shape(FORM, form())),
  returnsText: flag,
  defaultName: text('session'),
  ...conventions(),
});

const header = (): Checks<HeaderApi> => ({
  call,
  name: position,
  value: position,
  headers: positions('1.headers'),
  on: strings('*Response'),
  notOn: strings('request'),
  notFrom: strings('supertest'),
  notOwn: shape('must be an object such as { words: ["mock"] }.', { words: strings('mock') }, ['words']),
});

const OPTION = 'must be an array such as [{ at: "1.credentials", sends: "include" }].';
const sends = either(
  oneOf(true),
  check(
    'must be the value of the option that sends cookies, such as "include" or true',
    (value) => typeof value === 'string' && value !== '',
  ),
);

const request = (): Checks<RequestApi> => ({
  call,
  says: text('request()'),
  does: oneOf('send', 'create', 'configure'),
  token: text('HttpClient'),
  url: positions('0.url'),
  base: positions('0.baseURL'),
  option: list(
    OPTION,
    shape('must be an object such as { at: "1.credentials", sends: "include" }.', { at: position, sends }, ['at', 'sends']),
  ),
  omit: check(
    'must be the value of the option with which no cookie is sent, such as "omit"',
    (value) => typeof value === 'string' && value !== '',
  ),
});

export const cookieApi = later(() => shape('must be an object.', cookie(), ['call', 'forms']));
export const requestApi = later(() => shape('must be an object.', request(), ['call', 'option']));
const headerKeys = later(() => shape('must be an object.', header(), ['call']));

export const headerApi: Check = (value) => {
  const problem = headerKeys(value);
  if (problem || !isObject(value) || value['headers'] !== undefined || (value['name'] !== undefined && value['value'] !== undefined))
    return problem;
  return { at: '', says: 'must say where the header is: "name" and "value" as indexes of arguments, or "headers" as an array of them.' };
};

/** What does not say which of the three it is must at least say what it is about. */
export const anyApi: Check = later(() => shape('must be an object.', { ...request(), ...header(), ...cookie() }, ['call']));
