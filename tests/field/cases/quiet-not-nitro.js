// Functions that go by the names of h3's, in files that do not show that they run on Nitro.
import { setCookie as keep } from './cookies.js';

setCookie(event, 'a', 'b');
deleteCookie(event, 'a', { sameSite: 'none' });
useSession(event, { password: 'p', cookie: { sameSite: 'none', secure: false } });
keep(event, 'a', 'b', { sameSite: 'none' });
