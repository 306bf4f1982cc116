// vue-cookies: arguments in a row, with Lax by default.
import { createApp } from 'vue';
import VueCookies from 'vue-cookies';
import App from './app.js';

createApp(App).use(VueCookies).mount('#app');

VueCookies.set('a', 'b');
VueCookies.set('a', 'b', '7d');
VueCookies.set('a', 'b', '7d', '/', '', true, 'None');
VueCookies.set('a', 'b', '7d', null, null, true, 'Strict');
VueCookies.set('a', 'b', '7d', '/', '', false, 'None'); // expect: none-requires-secure
VueCookies.set('a', 'b', 3600, '/', '', null, 'none'); // expect: none-requires-secure
VueCookies.set('a', 'b', '7d', '/', '', true, 'Strickt'); // expect: valid-samesite
VueCookies.set('a', 'b', { sameSite: 'None', secure: true }); // expect: valid-samesite
VueCookies.remove('a');

export default {
  methods: {
    login(token) {
      this.$cookies.set('token', token, '1d');
      this.$cookies.set('token', token, '1d', '/', '', false, 'None'); // expect: none-requires-secure
      this.$cookies.set('token', token, this.expires, this.path, this.domain, this.secure, this.sameSite);
    },
  },
};
