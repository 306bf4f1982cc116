export default [
  {
    package: 'ember-cookies',
    version: '1.4.1',
    record: 'ember-cookies.write',
    recorded: 'ember-cookies.write',
    code: ({ after }) => `
      import Controller from '@ember/controller';
      import { inject as service } from '@ember/service';
      export default Controller.extend({
        cookies: service(),
        save() {
          this.cookies.write('a', 'b'${after});
        },
      });
    `,
  },
];
