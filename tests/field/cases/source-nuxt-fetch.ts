/* settings: {"site":"example.com"} */
// useFetch of Nuxt, which imports it by itself.
const config = useRuntimeConfig();

export const me = await useFetch('https://api.partner.example/me', { credentials: 'include' }); // expect: cross-site-credentials
export const lazy = await useLazyFetch('/me', { baseURL: 'https://api.partner.example', credentials: 'include' }); // expect: cross-site-credentials
export const wrong = await useFetch('/api/me', { withCredentials: true }); // expect: valid-credentials
export const own = await useFetch('/api/me', { credentials: 'include' });
export const env = await useFetch('/me', { baseURL: config.public.api, credentials: 'include' });
