/** HttpOnly where no script may say it, and flags with a value that is to turn them off. */
import { truthiness, type Evaluation } from '../../evaluation/index.js';
import type { Cookie } from '../cookie.js';
import { attributeOf } from '../fields.js';
import { OptionCookie } from '../option-cookie.js';
import { TextCookie } from '../text-cookie.js';
import type { Defect } from './defect.js';
import { cut, firstField, rewrite } from './segments.js';

/**
 * Browsers ignore what a script writes to `document.cookie` if it says HttpOnly (rfc6265bis-22 section 5.7 steps 15 and 18.1): a
 * deletion deletes nothing.
 * @param isAssigned whether what the cookie's library returns is assigned to `document.cookie`
 */
export function* httpOnlyFromScript(ev: Evaluation, cookie: Cookie, isAssigned: boolean, isClient: boolean): Generator<Defect> {
  const { runsIn } = cookie.manners;
  const isScript = runsIn === 'browser' || isAssigned || (runsIn === 'either' && isClient);
  if (cookie instanceof TextCookie) {
    const found = isScript
      ? firstField(cookie, (field, isPair) => !isPair && attributeOf(field).key === 'httponly', 'deletions too')
      : undefined;
    if (!found) return;
    const segment = cookie.written.segmentOf(found.field);
    const data = { cookie: cookie.title, when: found.when, api: cookie.says };
    yield { problem: 'httpOnlyFromScript', at: segment.place, data, ways: [{ does: 'removeHttpOnly', edit: cut(ev, cookie, segment) }] };
    return;
  }
  if (isScript) yield* printedHttpOnly(cookie, isAssigned ? 'document.cookie' : cookie.says);
  if (cookie instanceof OptionCookie && !isAssigned) yield* ignoredHttpOnly(cookie);
}

function* printedHttpOnly(cookie: Cookie, api: string): Generator<Defect> {
  const world = cookie.find(['httpOnly'], ({ httpOnly }) => httpOnly.is === true && httpOnly.raw?.kind === 'set');
  const raw = world?.httpOnly.is === true ? world.httpOnly.raw : undefined;
  if (!world || raw?.kind !== 'set') return;
  yield {
    problem: 'httpOnlyFromScript',
    at: raw.place,
    data: { cookie: cookie.title, when: world.when, api },
    ways: [{ does: 'removeHttpOnly', edit: world.when === '' ? cookie.change(world, { without: 'httpOnly' }) : undefined }],
  };
}

/** The library has no such option: it is left out, and scripts can read the cookie. */
function* ignoredHttpOnly(cookie: OptionCookie): Generator<Defect> {
  const found = cookie.ask([cookie.withoutEffect('httpOnly')], (given) => given.kind === 'set' && truthiness(given.value) === true);
  const [raw] = found?.answers ?? [];
  const isForced = cookie.find(['httpOnly'], ({ httpOnly }) => httpOnly.is !== false);
  if (!found || raw?.kind !== 'set' || isForced) return;
  yield {
    problem: 'httpOnlyLeftOut',
    at: raw.place,
    data: { cookie: cookie.title, when: found.when, api: cookie.says },
    ways: [
      {
        does: 'removeOption',
        edit: found.when === '' ? cookie.change({ httpOnly: { is: true, raw } }, { without: 'httpOnly' }) : undefined,
      },
    ],
  };
}

const NO = /^(?:false|0|no|off|null|undefined|auto)$/i;
const FLAGS = new Map([
  ['secure', 'Secure'],
  ['httponly', 'HttpOnly'],
  ['partitioned', 'Partitioned'],
]);
const WITHOUT = {
  Secure: 'it then goes over plain http as well',
  HttpOnly: 'scripts can then read it',
  Partitioned: 'browsers then keep it in one store for all sites',
} as const;

/** The value of a flag says nothing to browsers: only that it is there counts (rfc6265bis-22 sections 5.6.5 and 5.6.6). */
export function* flagsThatSayNo(ev: Evaluation, cookie: TextCookie): Generator<Defect> {
  for (const [key, name] of FLAGS) {
    // There, HttpOnly of any kind is a defect of its own.
    if (key === 'httponly' && cookie.manners.runsIn === 'browser') continue;
    const found = firstField(cookie, (field, isPair) => {
      const attribute = attributeOf(field);
      return !isPair && attribute.key === key && NO.test(attribute.value ?? '');
    });
    if (!found) continue;
    const segment = cookie.written.segmentOf(found.field);
    const needsSecure = key === 'secure' && cookie.find(['sameSite'], ({ sameSite }) => sameSite.is === 'none');
    const data = { name, consequence: WITHOUT[name as keyof typeof WITHOUT] };
    yield {
      problem: 'flagSaysNo',
      at: segment.place,
      data: { cookie: cookie.title, when: found.when, text: `${segment.name}=${segment.value ?? ''}`, name },
      ways: [
        { does: 'keepFlag', data, edit: rewrite(ev, cookie, segment, segment.whole, segment.name) },
        ...(needsSecure ? [] : [{ does: 'removeFlag', data, edit: cut(ev, cookie, segment) }]),
      ],
    };
  }
}
