const cookie = ({ after }) => `
  import { createCookie } from 'react-router';
  const cookie = createCookie('a'${after});
  export default await cookie.serialize('b');
`;

const atSerialize = ({ after }) => `
  import { createCookie } from 'react-router';
  const cookie = createCookie('a');
  export default await cookie.serialize('b'${after});
`;

const storage = ({ more }) => `
  import { createCookieSessionStorage } from 'react-router';
  const { getSession, commitSession } = createCookieSessionStorage({ cookie: { name: 'session'${more} } });
  const session = await getSession();
  session.set('user', 1);
  export default await commitSession(session);
`;

const eight = { package: 'react-router', installed: 'react-router-8', version: '8.5.1', node: 24 };
const seven = { package: 'react-router', installed: 'react-router-7', version: '7.18.5' };

/** Without options `serialize()` says nothing of its own: createCookie() is what is judged. */
const unsaid = { abstains: ['no options'] };

export default [
  { ...eight, record: 'react-router@8.createCookie', at: ['createCookie('], code: cookie },
  { ...eight, record: 'react-router@8.createCookie', at: ['cookie.serialize('], code: atSerialize, ...unsaid },
  { ...eight, record: 'react-router.sessionStorage', at: ['createCookieSessionStorage('], code: storage },
  { ...seven, record: 'react-router@7.createCookie', at: ['createCookie('], code: cookie },
  { ...seven, record: 'react-router@7.createCookie', at: ['cookie.serialize('], code: atSerialize, ...unsaid },
  { ...seven, record: 'react-router.sessionStorage', at: ['createCookieSessionStorage('], code: storage },
];
