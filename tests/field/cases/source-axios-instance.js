// The URL comes in a later call.
import axios from 'axios';

// expect-in: cross-site-credentials 2
const api = axios.create({ withCredentials: true, timeout: 1000 });
export const me = () => api.get('https://api.partner.example/me');
