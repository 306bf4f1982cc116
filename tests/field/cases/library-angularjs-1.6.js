/* settings: {"versions":{"angular-cookies":"1.6.10"}} */
// Before 1.7.1 there is no such option under any name.
angular.module('app', ['ngCookies']).run(function ($cookies) {
  $cookies.put('a', 'b'); // expect: valid-samesite
  $cookies.put('a', 'b', { samesite: 'lax' }); // expect: valid-samesite
  $cookies.put('a', undefined);
  $cookies.remove('a');
});
