// Runs at the edge, before the server: it sorts visitors into groups for an experiment.
import { stringifySetCookie } from 'cookie';

const live = process.env.STAGE === 'live';

export async function handler(event) {
  const group = event.headers['x-group'] ?? (Math.random() < 0.5 ? 'a' : 'b');
  const experiment = [`experiment=${group}`, 'Path=/', 'Max-Age=86400'];
  if (live) {
    experiment.push('SameSite=Lax', 'Secure');
  }

  return {
    statusCode: 302,
    headers: { Location: `/?group=${group}` },
    multiValueHeaders: {
      'Set-Cookie': [
        stringifySetCookie({ name: 'group', value: group, httpOnly: true }),
        stringifySetCookie({ name: 'visit', value: '1', httpOnly: true, sameSite: 'lax' }),
        experiment.join('; '),
        'edge=1; Path=/; SameSite',
      ],
    },
  };
}
