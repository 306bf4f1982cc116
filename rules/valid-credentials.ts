import { requestRule, type Mistake } from '../src/request/index.js';

export default requestRule({
  name: 'valid-credentials',
  meta: {
    type: 'problem',
    docs: {
      description: 'Require requests to ask for cookies by the option, and with a value, that they understand',
      recommended: 'error',
      cwe: ['CWE-628'],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [],
    messages: {
      unsent: '`{{text}}` lets no cookie travel to another origin{{when}}: {{request}} ignores it. {{advice}}',
      notKeptBack: '`{{text}}` keeps no cookie back{{when}}: {{request}} ignores it. {{advice}}',
      header:
        '`{{text}}` lets no cookie travel to another origin{{when}}: {{request}} sends it along as a header of that name, for which browsers refuse requests to servers that do not allow it. {{advice}}',
      body: '`{{text}}` lets no cookie travel to another origin{{when}}: {{request}} sends this argument to the server as data. {{advice}}',
      refused: '{{request}} throws on the value `{{text}}` of `{{option}}`{{when}}, so nothing is sent at all. {{advice}}',
      write: 'Write `{{right}}`{{where}}.',
    },
  },
  check(request, report) {
    for (const mistake of request.mistakes) {
      report({
        at: mistake.at,
        messageId: mistake.problem,
        data: {
          request: request.says,
          text: mistake.text,
          option: mistake.option,
          when: mistake.condition === '' ? '' : ` when ${mistake.condition}`,
          advice: adviceOn(mistake),
        },
        fix: mistake.isPlain ? mistake.remedies[0]?.edit : undefined,
        suggest: mistake.remedies.map(({ right, where, edit }) => ({ messageId: 'write', data: { right, where }, edit })),
      });
    }
  },
});

/** What to write, if only one thing can be meant; else what there is to choose from, or to do. */
function adviceOn({ remedies, advice }: Mistake): string {
  const [remedy, other] = remedies;
  return remedy && !other ? `Write \`${remedy.right}\`${remedy.where}.` : advice;
}
