// AngularJS: the key is `samesite`.
angular.module('app', ['ngCookies']).controller('Login', [
  '$scope',
  '$cookies',
  function ($scope, $cookies) {
    $cookies.put('a', 'b'); // expect: require-samesite
    $cookies.put('a', $scope.token, { path: '/' }); // expect: require-samesite
    $cookies.put('a', 'b', { samesite: 'lax' });
    $cookies.put('a', 'b', { sameSite: 'lax' }); // expect: valid-samesite
    $cookies.put('a', 'b', { samesite: 'none' }); // expect: none-requires-secure
    $cookies.putObject('a', { b: 1 }, { samesite: 'strict', secure: true });
    $cookies.put('a', undefined);
    $cookies.remove('a', { path: '/' });
  },
]);

class Controller {
  constructor($cookies) {
    this.$cookies = $cookies;
  }

  save(token) {
    this.$cookies.put('token', token); // expect: require-samesite
  }
}

angular.module('app').controller('Account', Controller);
