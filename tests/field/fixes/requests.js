// A suggestion only.
export const load = () => fetch('https://api.partner.example/items', { credentials: 'include' });
