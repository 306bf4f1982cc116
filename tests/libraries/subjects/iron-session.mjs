import { listener } from '../helpers.mjs';

const handler = (imported, jar, options) => `
  import { ${imported} } from 'iron-session';
  const password = 'a password of at least thirty-two characters';
  export default async (req, res) => {
    const session = await getIronSession(${jar}, { cookieName: 'session', password${options} });
    session.user = 1;
    await session.save();
    res.end();
  };
`;

const iron = { package: 'iron-session', record: 'iron-session', sends: listener };

export default [
  {
    ...iron,
    installed: 'iron-session-8',
    version: '8.0.4',
    code: ({ under }) => handler('getIronSession', 'req, res', under('cookieOptions')),
  },
  {
    ...iron,
    installed: 'iron-session-9',
    version: '9.0.1',
    node: 24,
    code: ({ under }) => handler('getIronSession, nodeCookies', 'nodeCookies(req, res)', under('cookieOptions')),
  },
];
