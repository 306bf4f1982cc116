import type { Conventions, Form, Library } from '../types.js';

/** The session of serverless functions; elsewhere it is that of the framework. */
const SESSION: Form = { needs: '0.session.cookie', name: '0.session.name', attributes: '0.session.cookie' };
const HANDLERS = ['aws', 'azure', 'gcloud', 'vercel', 'node'];

/** `cookie` takes the place of `{ path: '/', httpOnly: true, secure: false, maxAge: null }`. */
const session = {
  does: 'configure',
  defaultName: 'grant',
  defaults: { path: '/', httpOnly: true },
  replacesDefaults: true,
  undefined: 'clears',
} satisfies Conventions & {
  does: 'configure';
  defaultName: string;
};

export default {
  package: 'grant',
  versions: '5.4.24',
  source: 'https://unpkg.com/grant@5.4.24/lib/session.js',
  ecosystem: 'Sessions and CSRF',
  records: ['grant'],
  words: ['cookie'],
  cookies: [
    { ...session, call: HANDLERS.map((handler) => `grant#${handler}`), says: 'grant()', forms: [SESSION] },
    { ...session, call: 'grant#()', says: 'grant()', forms: HANDLERS.map((is) => ({ ...SESSION, where: { at: '0.handler', is } })) },
  ],
} satisfies Library;
