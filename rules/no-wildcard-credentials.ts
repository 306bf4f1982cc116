import { corsRule, type Opening } from '../src/request/index.js';

const READ = "Any site can read this server's answers with the user's cookies{{when}}";
const REFUSED = 'so a request with cookies fails from every site. Name the origins that may read them, or leave credentials out.';
const NAME = 'Name the origins that may read them, or leave credentials out.';

export default corsRule({
  name: 'no-wildcard-credentials',
  meta: {
    type: 'problem',
    docs: {
      description: "Disallow CORS with credentials for any origin, which lets every site read with the user's cookies",
      recommended: 'error',
      cwe: ['CWE-942'],
      owasp: ['WSTG-CLNT-07'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      any: `${READ}: {{api}} allows credentials, and \`{{option}}\` lets every origin through. ${NAME}`,
      anyByDefault: `${READ}: {{api}} allows credentials, and lets every origin through where \`{{option}}\` names none. ${NAME}`,
      anyHeader: `${READ}: whatever origin asks is sent back as {{option}}, and credentials are allowed. ${NAME}`,
      star: `{{api}} allows credentials, but sends \`*\` as the origin{{when}}: browsers refuse that pair, ${REFUSED}`,
      starByDefault: `{{api}} allows credentials, but sends \`*\` as the origin where \`{{option}}\` names none{{when}}: browsers refuse that pair, ${REFUSED}`,
      starHeader: `{{option}} is \`*\` here, and credentials are allowed{{when}}: browsers refuse that pair, ${REFUSED}`,
      nameSite: 'Let your own site alone read them: `{{origins}}`.',
      nameExample: 'Name the origins: `{{origins}}` stands for your own.',
    },
  },
  check(opening, report) {
    const { at, says, option, condition, listed } = opening;
    report({
      at,
      messageId: problem(opening),
      data: { api: says, option, when: condition === '' ? '' : ` when ${condition}` },
      suggest: [{ messageId: listed.isExample ? 'nameExample' : 'nameSite', data: { origins: listed.origins }, edit: listed.edit }],
    });
  },
});

function problem({ wrong, says, isDefault }: Opening): string {
  if (says === '') return `${wrong}Header`;
  return isDefault ? `${wrong}ByDefault` : wrong;
}
