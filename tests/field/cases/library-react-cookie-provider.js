// Defaults for the whole tree are set where the provider is: what they are is not looked up.
import { createElement } from 'react';
import { CookiesProvider, useCookies } from 'react-cookie';
import { options } from './options.js';

export function App() {
  return createElement(CookiesProvider, { defaultSetOptions: options }, createElement(Page));
}

function Page() {
  const [, setCookie] = useCookies(['a']);
  setCookie('a', 'b');
  setCookie('a', 'b', { sameSite: 'none' });
  setCookie('a', 'b', { sameSite: 'nonee' }); // expect: valid-samesite
}
