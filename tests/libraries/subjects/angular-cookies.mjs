const app = (statement) => `
  import angular from 'angular';
  import 'angular-cookies';
  angular.module('app', ['ngCookies']).run(($cookies) => {
    ${statement}
  });
`;

/** An injector runs what the page would run when it is loaded. */
const run = (statement) => `${app(statement)}  angular.injector(['ng', 'app']);\n`;

export default [
  {
    package: 'angular-cookies',
    version: '1.8.3',
    browser: 'dom',
    record: 'angularjs.$cookies.put',
    keys: { sameSite: 'samesite' },
    misspelt: 'sameSite',
    also: { delete: { code: app(`$cookies.remove('a');`), program: run(`$cookies.remove('a');`) } },
    code: ({ after }) => app(`$cookies.put('a', 'b'${after});`),
    program: ({ after }) => run(`$cookies.put('a', 'b'${after});`),
  },
];
