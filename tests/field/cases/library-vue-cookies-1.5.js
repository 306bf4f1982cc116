/* settings: {"versions":{"vue-cookies":"1.5.13"}} */
// It has another list of arguments, without SameSite.
import VueCookies from 'vue-cookies';

VueCookies.set('a', 'b');
VueCookies.set('a', 'b', '7d', '/', '', false, 'None');
