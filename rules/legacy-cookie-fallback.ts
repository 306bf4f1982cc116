import { companionRule } from '../src/cookie/index.js';

interface Options {
  readonly suffix: string;
  readonly require: boolean;
}

export default companionRule<Options>({
  name: 'legacy-cookie-fallback',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require the second cookie for clients that misread SameSite=None to be set, and read, so that they get by with it',
      recommended: false,
      cwe: ['CWE-1275'],
      owasp: ['WSTG-SESS-02'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        properties: {
          suffix: { description: 'What the name of the second cookie has behind that of the first.' },
          require: { description: 'Report every cookie with SameSite=None that has no second one.' },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ suffix: '-legacy', require: false }],
    messages: {
      companionWithSameSite:
        '{{companion}} has SameSite={{value}}{{when}}, but is there for clients that misread SameSite=None of {{cookie}}: with Lax or Strict it does not travel with requests from other sites, and None is what they misread, so those users are left without the cookie. Leave SameSite out.',
      companionWithoutSecure:
        '{{companion}} goes without Secure{{when}}, unlike {{cookie}}, to which it is the fallback: over plain http it travels where others can read it, and the server takes it for as good. Add Secure.',
      otherValue:
        '{{companion}} is given `{{other}}`, but {{cookie}}, to which it is the fallback, is given `{{value}}`: old clients then send another value than new ones. Give both the same one.',
      otherAttribute:
        '{{companion}} has another {{attribute}} than {{cookie}}{{when}}, to which it is the fallback: old clients then send it elsewhere, or show it to others, than new ones do. Give both the same {{attribute}}.',
      noCompanion:
        '{{cookie}} has SameSite=None, which Chrome 51 to 66, UC Browser before 12.13.2 and the browsers of iOS 12 and macOS 10.14 reject or take for Strict: their users are left without it in what other sites embed. Set {{companion}} as well, with Secure and without SameSite, or leave those clients out by turning the option `require` off.',
      oldNameFirst:
        'The cookie {{companion}} is looked at before {{cookie}}: a browser that sends both is then known by the one that has no SameSite. Look at {{cookie}} first, and at {{companion}} only where that is missing.',
      oldNameOnly:
        'The cookie {{companion}} is read, and {{cookie}} never: it is only the fallback, and where other sites embed yours new browsers do not send it. Look at {{cookie}} first.',
      noFallback:
        'The cookie {{cookie}} is read alone, though {{companion}} is set for clients that misread SameSite=None: they send no other, so their users are without it all the same. Fall back to {{companion}}.',
      leaveSameSite: 'Leave SameSite out.',
      addSecure: 'Add Secure.',
      copyAttribute: 'Give it the same {{attribute}}.',
      addCompanion: 'Set {{companion}} as well.',
      swapNames: 'Look at {{cookie}} first.',
    },
  },
  allowed: {
    suffix: {
      as: 'a text that may end a cookie\'s name, such as "-legacy"',
      test: (value) => typeof value === 'string' && /^[^\s;,=]+$/.test(value),
    },
    require: { as: 'true or false', test: (value) => typeof value === 'boolean' },
  },
  check(companions, report, options) {
    for (const { problem, at, data, edit } of companions.faults(options)) {
      const messageId = REMEDIES[problem];
      report({ at, messageId: problem, data, ...(messageId ? { suggest: [{ messageId, data, edit }] } : {}) });
    }
  },
});

const REMEDIES: Readonly<Record<string, string>> = {
  companionWithSameSite: 'leaveSameSite',
  companionWithoutSecure: 'addSecure',
  otherAttribute: 'copyAttribute',
  noCompanion: 'addCompanion',
  oldNameFirst: 'swapNames',
};
