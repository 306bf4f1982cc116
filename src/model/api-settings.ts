/** What `settings.samesite.apis` may hold: the form of the catalogue's types, key by key. */
import type {
  AttributeName,
  Conventions,
  CookieApi,
  CorsApi,
  CredentialsOption,
  Defaults,
  DefaultsFrom,
  Form,
  HeaderApi,
  IgnoredOption,
  OriginFunction,
  OriginValues,
  RequestApi,
  Variant,
} from '../catalog/index.js';
import { address, api, call, condition, index, isIndex, position, positions, range, strings, type Checks } from './address-checks.js';
import { check, either, flag, isObject, later, list, oneOf, recordOf, shape, text, type Check } from './checks.js';

const VALUES = ['strict', 'lax', 'none'] as const;
const FATES = ['throws', 'prints', 'omits', 'withholds'] as const;
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

/** In a form with `each` positions are keys below each cookie. */
const below = check(
  'must be a key of each cookie, such as "options"',
  (value) => typeof value === 'string' && /^[A-Za-z_$][\w$]*(?:\.[\w$-]+)*$/.test(value),
);

const form = (formPosition: Check): Checks<Form> => ({
  when: either(check('', isIndex), oneOf('object', 'text')),
  where: condition,
  each: position,
  among: strings('session'),
  needs: formPosition,
  unless: formPosition,
  name: formPosition,
  value: formPosition,
  attributes: formPosition,
  positional: shape('must be an object such as { maxAge: 3 }.', ofAttributes(index)),
  text: formPosition,
  misplaced: formPosition,
});

const defaultsFrom = shape(
  'must be an object such as { call: "./http.js#setDefaults", attributes: 0 }.',
  {
    call,
    where: condition,
    attributes: position,
    for: either(oneOf('all', 'made'), shape('must be "all", "made" or an object such as { name: 0 }.', { name: position }, ['name'])),
  } satisfies Checks<DefaultsFrom>,
  ['call', 'attributes'],
);

const onUndefined = oneOf('keeps', 'clears', 'throws', 'prints');

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
  otherKeys: oneOf('ignored', 'throws'),
  sameSite: either(
    oneOf('any-case'),
    list('must be "any-case" or an array of the strings that the library takes, such as ["Strict", "Lax", "None"].', text('Lax')),
  ),
  values: recordOf('must be an object such as { no_restriction: "none" }.', oneOf(...VALUES, 'omits')),
  spelling: shape(
    'must be an object such as { strict: "Strict", lax: "Lax", none: "None" }.',
    { strict: text('Strict'), lax: text('Lax'), none: text('None') },
    VALUES,
  ),
  otherStrings: oneOf(...FATES),
  true: oneOf(...VALUES, ...FATES),
  false: oneOf(...VALUES, ...FATES),
  null: oneOf(...VALUES, ...FATES, 'keeps'),
  special: shape('must be an object such as { secure: ["auto"] }.', { sameSite: strings('auto'), secure: strings('auto') }),
  defaults: shape('must be an object such as { sameSite: "lax", secure: true }.', {
    sameSite: oneOf(...VALUES, 'unknown'),
    secure: oneOf(true, false, 'unknown'),
    httpOnly: oneOf(true, false, 'unknown'),
    path: text('/'),
  } satisfies Checks<Defaults>),
  undefined: either(shape('', ofAttributes(onUndefined)), onUndefined),
  printsFlags: list('must be an array such as ["httpOnly"].', oneOf('httpOnly', 'partitioned')),
  replacesDefaults: flag,
  addsSecure: oneOf('always', 'https'),
  securedBy: shape(
    'must be an object such as { option: "prefix", values: ["secure"] }.',
    { option: text('prefix'), values: strings('secure') },
    ['option', 'values'],
  ),
  securesPrefixed: flag,
  behindProxy: text('set `trust proxy`'),
  secureOverHttp: oneOf('sends', 'throws', 'withholds'),
  noneWithoutSecure: oneOf('prints', 'throws', 'omits', 'drops', 'adds', 'lax'),
  noneWithSecureFalse: oneOf('adds'),
  maxAge: oneOf('seconds', 'milliseconds'),
  expires: oneOf('timestamp', 'epochSeconds', 'days', 'seconds'),
  neverExpires: list('must be an array of numbers, such as [-1].', check('must be a number, such as -1', Number.isFinite), 0),
  defaultsElsewhere: strings('Cookies.defaults'),
  defaultsFrom: list('must be an array such as [{ call: "./http.js#setDefaults", attributes: 0 }].', defaultsFrom),
  deletingValues: list('must be an array of "", null and "absent".', oneOf('', null, 'absent'), 0),
  unsupported: list('must be an array of attributes, such as ["httpOnly"].', oneOf(...ATTRIBUTES), 0),
  refuses: list('must be an array such as ["dottedDomain"].', oneOf('dottedDomain', 'relativePath', 'longAttribute', 'textDate')),
  runsIn: oneOf('browser', 'either'),
});

const FORM = 'must be an object such as { name: 0, value: 1, attributes: 2 }.';

const ownForm = later(() => shape(FORM, form(position)));
const eachForm = later(() => shape(FORM, form(below)));
const formOf: Check = (given) => (isObject(given) && given['each'] !== undefined ? eachForm : ownForm)(given);

const variants = (example: string, one: Readonly<Record<string, Check>>): Check =>
  list(`must be an array such as [${example}].`, shape(`must be an object such as ${example}.`, { in: range, ...one }, ['in']));

const cookie = (): Checks<CookieApi> => ({
  ...api('setSession()'),
  does: oneOf('set', 'delete', 'configure'),
  forms: list('must be an array such as [{ name: 0, value: 1, attributes: 2 }].', formOf),
  returnsText: flag,
  typed: list('must be an array of addresses of types, such as ["@shop/http#Options"].', address),
  setsBy: text('value'),
  addsHeaderTo: oneOf('object', 'owner'),
  misreads: shape(
    'must be an object such as { when: "text", in: ">=2", gives: "undefined=" }.',
    { when: either(check('', isIndex), oneOf('object', 'text')), in: range, gives: text('undefined=') },
    ['when', 'in', 'gives'],
  ),
  session: flag,
  leftOpenBy: shape('must be an object such as { method: "state", attributes: 2 }.', { method: text('state'), attributes: index }, [
    'method',
    'attributes',
  ]),
  otherName: position,
  defaultName: text('session'),
  variants: variants('{ in: ">=2", defaults: { sameSite: "lax" } }', conventions() satisfies Checks<Omit<Variant<Conventions>, 'in'>>),
  ...conventions(),
});

const header = (): Checks<HeaderApi> => ({
  ...api('setHeader()'),
  name: position,
  value: position,
  headers: positions('1.headers'),
  joinsArrays: flag,
  replaces: shape('must be an object such as { by: "appendHeader" }.', { by: text('appendHeader') }),
  on: strings('*Response'),
  notOn: strings('request'),
  notFrom: strings('supertest'),
  notOwn: shape('must be an object such as { words: ["mock"] }.', { words: strings('mock') }, ['words']),
});

const OPTION = 'must be an array such as [{ at: "1.credentials", sends: "include" }].';
const isWord = (value: unknown): boolean => typeof value === 'string' && value !== '';
const sends = either(oneOf(true), check('must be the value of the option that sends cookies, such as "include" or true', isWord));
const value = either(flag, check('must be a value of the option, such as "include" or true', isWord));

const option: Checks<CredentialsOption> = {
  at: position,
  sends,
  takes: list('must be an array of the values that it takes, such as ["include", "omit"].', value),
  default: oneOf('sends'),
};

const ignored: Checks<IgnoredOption> = {
  at: position,
  means: list(
    'must be an array such as [{ value: true, is: "include" }].',
    shape('must be an object such as { value: true, is: "include" }.', { value, is: value }, ['value']),
    0,
  ),
  instead: position,
  sent: oneOf('header', 'body'),
  advice: text('Send no such key.'),
};

const request = (): Checks<RequestApi> => ({
  ...api('request()'),
  does: oneOf('send', 'create', 'configure'),
  url: positions('0.url'),
  urlOf: address,
  base: positions('0.baseURL'),
  option: list(OPTION, shape('must be an object such as { at: "1.credentials", sends: "include" }.', option, ['at', 'sends']), 0),
  ignores: list(
    'must be an array such as [{ at: "1.withCredentials" }].',
    shape('must be an object such as { at: "1.withCredentials" }.', ignored, ['at']),
  ),
  sender: positions('1.fetch'),
  omit: check('must be the value of the option with which no cookie is sent, such as "omit"', isWord),
});

const allowedOrigin = oneOf('any', 'star', 'none', 'throws');
const corsDefaults = shape(
  'must be an object such as { origin: "star", credentials: false }.',
  { origin: allowedOrigin, credentials: flag },
  ['origin', 'credentials'],
);

const originValues: Checks<OriginValues> = {
  true: allowedOrigin,
  false: allowedOrigin,
  star: allowedOrigin,
  listedStar: allowedOrigin,
};

const originFunction = shape(
  'must be an object such as { callback: 1, true: "any", origin: "any", star: "star" }.',
  {
    callback: index,
    returns: oneOf('value', 'promise', 'either'),
    takes: oneOf('request'),
    true: allowedOrigin,
    origin: allowedOrigin,
    star: allowedOrigin,
  } satisfies Checks<OriginFunction>,
  ['true', 'origin', 'star'],
);

const cors = (): Checks<CorsApi> => ({
  ...api('cors()'),
  where: condition,
  needs: position,
  enabled: position,
  origin: position,
  credentials: position,
  defaults: corsDefaults,
  ...originValues,
  function: originFunction,
  patterns: oneOf('alone', 'listed', 'none'),
  list: flag,
  variants: variants('{ in: ">=2", true: "star" }', { defaults: corsDefaults, ...originValues }),
});

export const cookieApi = later(() => shape('must be an object.', cookie(), ['call', 'forms']));
export const requestApi = later(() => shape('must be an object.', request(), ['call', 'option']));
export const corsApi = later(() => shape('must be an object.', cors(), ['call', 'origin', 'credentials', 'defaults']));
const headerKeys = later(() => shape('must be an object.', header(), ['call']));

export const headerApi: Check = (value) => {
  const problem = headerKeys(value);
  if (problem || !isObject(value) || value['headers'] !== undefined || (value['name'] !== undefined && value['value'] !== undefined))
    return problem;
  return { at: '', says: 'must say where the header is: "name" and "value" as indexes of arguments, or "headers" as an array of them.' };
};

/** What does not say which of the four it is must at least say what it is about. */
export const anyApi: Check = later(() => shape('must be an object.', { ...cors(), ...request(), ...header(), ...cookie() }, ['call']));
