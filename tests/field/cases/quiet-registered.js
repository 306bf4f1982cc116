// `register`, `state` and `strategy` of other things than Fastify and hapi, with options that look the same.
import { createContainer } from 'awilix';
import { store } from './store.js';

const container = createContainer();
const insecure = { cookie: { sameSite: 'none', secure: false }, isSameSite: 'None', isSecure: false };

container.register('session', insecure);
store.register({ plugin: store.session, options: { cookieOptions: insecure } });
store.state('session', 'value', insecure);
store.auth.strategy('session', 'local', { cookie: insecure });

export class View {
  state(name, value, options) {
    return [name, value, options];
  }

  render(h) {
    this.state('a', 'b', { isSameSite: 'None', isSecure: false });
    return h('div', { cookie: 'none', sameSite: 'none' });
  }
}
