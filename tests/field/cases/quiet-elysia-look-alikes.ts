// `cookie.x.value` of forms, stores and tests is none of Elysia's.
import { Elysia } from 'elysia';
import { form } from './form';

form.cookie.name.value = 'x';
const cookie = { banner: { value: '' } };
cookie.banner.value = 'accepted';

export function accept({ cookie }: { cookie: Record<string, { value: string }> }) {
  cookie.consent.value = 'yes';
}

export const app = new Elysia().get('/', () => cookie.banner.value);
