// `$cookiesProvider.defaults`: what they are is not looked up.
angular
  .module('app', ['ngCookies'])
  .config(function ($cookiesProvider) {
    $cookiesProvider.defaults = { samesite: 'lax', secure: true };
  })
  .run(function ($cookies) {
    $cookies.put('a', 'b');
    $cookies.put('a', 'b', { samesite: 'none' });
    $cookies.put('a', 'b', { samesite: 'laxx' }); // expect: valid-samesite
  });
