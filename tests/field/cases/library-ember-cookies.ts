// ember-cookies: a service by the name of `cookies`.
import Component from '@glimmer/component';
import { service } from '@ember/service';

export default class Banner extends Component {
  @service cookies;

  accept() {
    this.cookies.write('accepted', 'yes', { path: '/', maxAge: 31536000 }); // expect: require-samesite
    this.cookies.write('accepted', 'yes', { path: '/', sameSite: 'Lax' });
    this.cookies.write('accepted', 'yes', { sameSite: 'None' }); // expect: none-requires-secure
    this.cookies.clear('accepted', { path: '/' });
  }
}
