// Defaults that the same file sets: by `use`, known; by `config`, not looked up.
import { createApp } from 'vue';
import VueCookies from 'vue-cookies';
import App from './app.js';

createApp(App).use(VueCookies, { expires: '7d', secure: true, sameSite: 'None' });

VueCookies.set('a', 'b');
VueCookies.set('a', 'b', '7d', '/', '', undefined, 'None');
VueCookies.set('a', 'b', '7d', '/', '', false, 'None'); // expect: none-requires-secure
