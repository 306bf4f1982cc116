// Next's API routes and getServerSideProps, which have the response of Node.js.
import { serialize } from 'cookie';
import type { GetServerSideProps, NextApiRequest, NextApiResponse } from 'next';

export default function handler(req: NextApiRequest, res: NextApiResponse) {
  res.setHeader('Set-Cookie', 'a=b; Path=/'); // expect: require-samesite
  res.setHeader('Set-Cookie', ['a=b; Path=/; SameSite=Lax', 'c=d; SameSite=None']); // expect: none-requires-secure
  res.appendHeader('Set-Cookie', serialize('token', String(req.query.token), { httpOnly: true })); // expect: require-samesite
  res.appendHeader('Set-Cookie', serialize('token', '', { maxAge: 0 }));
  res.setDraftMode({ enable: true });
  res.status(200).json({ ok: true });
}

export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  res.setHeader('Set-Cookie', 'visited=1; SameSite=Strict');
  res.setHeader('Set-Cookie', 'visited=1'); // expect: require-samesite
  return { props: {} };
};
