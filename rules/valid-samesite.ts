import { cookieRule, type Cookie, type SameSiteReading, type SameSiteValue, type World } from '../src/cookie/index.js';

type Decided = World<'sameSite' | 'secure' | 'deletion'>;
type Invalid = Extract<SameSiteReading, { is: 'invalid' }>;

export default cookieRule({
  name: 'valid-samesite',
  meta: {
    type: 'problem',
    docs: { description: 'Require SameSite to be written so that the library and the browser understand it', recommended: 'error' },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      unknownValue:
        '{{cookie}} has the SameSite value `{{text}}`{{when}}, which browsers do not know: they treat the cookie as if it said nothing. Use Strict, Lax or None.',
      noValue: '{{cookie}} has SameSite without a value{{when}}: browsers treat the cookie as if it said nothing. Use Strict, Lax or None.',
      throws:
        '{{cookie}} has the SameSite value `{{text}}`{{when}}, on which {{api}} throws: it is never set. Use "strict", "lax" or "none".',
      letterCase:
        '{{cookie}} has the SameSite value `{{text}}`{{when}}, which {{api}} refuses for its letter case: it is never set. Write `{{right}}`.',
      ignoredKey:
        '{{cookie}} says `{{text}}`{{when}}, which {{api}} ignores: it goes out without the SameSite that was meant. Write `sameSite`.',
      ignoredAttribute:
        '{{cookie}} says `{{text}}`{{when}}, an attribute that browsers do not know: they treat the cookie as if it had no SameSite. Write `SameSite`.',
      wrongLevel: '`{{text}}` does nothing here{{when}}, so {{subject}} goes out without it: {{api}} reads it from {{place}}.',
      respell: 'Write `{{name}}`.',
      respellWithSecure: 'Write `{{name}}`, and add Secure, without which browsers reject SameSite=None.{{note}}',
      correct: 'Use SameSite={{value}}.',
      correctWithSecure: 'Use SameSite={{value}} with Secure, without which browsers reject it.{{note}}',
      move: 'Move it to {{place}}.',
      useLax: 'Use SameSite=Lax: sent when the user follows a link to your site, not with requests that other sites make.',
      useStrict: 'Use SameSite=Strict: never sent when the user comes from another site, not even by a link.',
      useNone: 'Use SameSite=None with Secure: sent with every request, also from pages of other sites that embed yours.',
    },
  },
  check(cookie, report) {
    const first = cookie.find(['sameSite', 'secure', 'deletion'], ({ sameSite }) => sameSite.is === 'invalid');
    if (first?.sameSite.is !== 'invalid') return;
    const { sameSite } = first;
    const isKey = sameSite.problem === 'ignoredKey' || sameSite.problem === 'wrongLevel';
    // A key is wrong whatever it holds; of wrong values each is a case of its own.
    const world = isKey ? first : (cookie.find(['sameSite', 'secure', 'deletion'], (other) => isSame(sameSite, other.sameSite)) ?? first);
    // A None that comes to life needs Secure, so a world without it decides.
    const insecure = cookie.find(
      ['sameSite', 'secure', 'deletion'],
      ({ sameSite: other, secure }) =>
        other.is === 'invalid' && other.meant === 'none' && secure.is !== true && (isKey || isSame(sameSite, other)),
    );
    const { remedy, isPlain, edit } = remedyOf(cookie, world, insecure, sameSite);
    const isForAll = (!isKey || world.when === '') && (insecure?.when ?? '') === '';
    report({
      at: sameSite.at,
      messageId: problem(cookie, sameSite),
      data: {
        cookie: cookie.title,
        subject: subject(cookie),
        text: sameSite.text,
        api: cookie.says,
        when: world.when,
        right: sameSite.meant ?? '',
        place: cookie.manners.attributesAt,
      },
      fix: isPlain && isForAll && !cookie.isShared ? edit : undefined,
      suggest: remedy ? [remedy] : otherValues(cookie, world),
    });
  },
});

const isSame = (a: Invalid, b: SameSiteReading): boolean => b.is === 'invalid' && a.problem === b.problem && a.text === b.text;

const subject = (cookie: Cookie): string => cookie.title.replace(/^T/, 't');

function problem({ isText }: Cookie, { problem }: Invalid): string {
  return problem === 'ignoredKey' && isText ? 'ignoredAttribute' : problem;
}

/** What was plainly meant; a None that comes to life by it takes Secure along, on its own only where that is safe. */
function remedyOf(cookie: Cookie, world: Decided, insecure: Decided | undefined, { problem, meant }: Invalid) {
  const isKey = problem === 'ignoredKey' || problem === 'wrongLevel';
  const name = cookie.isText ? 'SameSite' : 'sameSite';
  if (!meant)
    return {
      remedy: problem === 'ignoredKey' ? suggestion('respell', cookie.respell(world, {}), { name }) : undefined,
      isPlain: false,
      edit: undefined,
    };
  const wish = { sameSite: meant, ...(insecure ? { secure: true as const } : {}) };
  const edit = isKey ? cookie.respell(world, wish, insecure) : cookie.change(insecure ?? world, wish);
  const messageId = MESSAGES[problem === 'wrongLevel' || problem === 'ignoredKey' ? problem : 'value'][insecure ? 1 : 0];
  const isSecureSafe = !insecure || (insecure.secure.is === false && (cookie.manners.addsSecure || !cookie.manners.needsHttps));
  const data = { value: titleCase(meant), name, place: cookie.manners.attributesAt, note: secureNote(cookie) };
  return {
    edit,
    remedy: suggestion(messageId, edit ?? (isKey ? undefined : cookie.offer(world, wish)), data),
    isPlain: problem !== 'wrongLevel' && isSecureSafe,
  };
}

/** How a remedy is worded: without Secure, and with it. */
const MESSAGES = {
  wrongLevel: ['move', 'move'],
  ignoredKey: ['respell', 'respellWithSecure'],
  value: ['correct', 'correctWithSecure'],
} as const;

/** What Secure brings along where the library adds it by itself, or then sends nothing over plain http. */
function secureNote({ manners, says }: Cookie): string {
  if (manners.addsSecure) return ` ${says} adds Secure on https by itself: leave \`secure\` out.`;
  return manners.needsHttps
    ? ` ${says} then sends no cookie at all on what it takes for plain http: behind a proxy that ends TLS, set \`trust proxy\` as well.`
    : '';
}

const suggestion = (messageId: string, edit: ReturnType<Cookie['change']>, data: Record<string, string> = {}) => ({
  messageId,
  data,
  edit,
});

const titleCase = (value: SameSiteValue): string => value.charAt(0).toUpperCase() + value.slice(1);

const otherValues = (cookie: Cookie, world: Decided) => [
  suggestion('useLax', cookie.offer(world, { sameSite: 'lax' })),
  suggestion('useStrict', cookie.offer(world, { sameSite: 'strict' })),
  suggestion('useNone', cookie.offer(world, { sameSite: 'none', secure: true })),
];
