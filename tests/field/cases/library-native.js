// Shells around web views: React Native, Capacitor, NativeScript.
import CookieManager from '@react-native-cookies/cookies';
import OldManager from 'react-native-cookies';
import { CapacitorCookies } from '@capacitor/core';

CookieManager.set('https://example.com', { name: 'a', value: 'b', path: '/', secure: true }); // expect: valid-samesite
CookieManager.set('https://example.com', { name: 'a', value: 'b', sameSite: 'lax' }); // expect: valid-samesite
CookieManager.setFromResponse('https://example.com', 'a=b; Path=/; Secure'); // expect: require-samesite
CookieManager.setFromResponse('https://example.com', 'a=b; Path=/; Secure; SameSite=None');
CookieManager.setFromResponse('https://example.com', 'a=b; SameSite=None'); // expect: none-requires-secure
CookieManager.clearByName('https://example.com', 'a');
CookieManager.clearAll(true);
OldManager.set({ name: 'a', value: 'b', domain: 'example.com', origin: 'https://example.com', path: '/' }); // expect: valid-samesite

export async function replay(url, response) {
  await CookieManager.setFromResponse(url, response.headers['set-cookie'][0]);
}

CapacitorCookies.setCookie({ url: 'https://example.com', key: 'a', value: 'b' }); // expect: valid-samesite
CapacitorCookies.deleteCookie({ url: 'https://example.com', key: 'a' });
CapacitorCookies.clearCookies({ url: 'https://example.com' });

const manager = android.webkit.CookieManager.getInstance();
manager.setCookie('https://example.com', 'a=b; SameSite=Lax; Secure');
manager.setCookie('https://example.com', 'a=b; Path=/'); // expect: require-samesite
android.webkit.CookieManager.getInstance().setCookie(location.href, `a=${location.hash}; SameSite=None`); // expect: none-requires-secure
manager.removeAllCookies(null);
