// Extensions: `no_restriction` is None, and browsers differ where nothing is said.
import polyfilled from 'webextension-polyfill';

chrome.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b' }); // expect: require-samesite
chrome.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b', sameSite: 'lax' });
chrome.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b', sameSite: 'no_restriction' }); // expect: none-requires-secure
chrome.cookies.set({ url: 'https://example.com/', name: 'a', sameSite: 'no_restriction', secure: true }, () => {});
chrome.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b', sameSite: 'none', secure: true }); // expect: valid-samesite
chrome.cookies.remove({ url: 'https://example.com/', name: 'a' });

export async function copy(cookie, url) {
  const { name, value, sameSite } = cookie;
  await chrome.cookies.set({ url, name, value, sameSite });
  await chrome.cookies.set({ ...cookie, url });
}

polyfilled.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b' });
polyfilled.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b', sameSite: 'Strict' }); // expect: valid-samesite
polyfilled.cookies.set({ url: 'https://example.com/', name: 'a', sameSite: 'no_restriction', secure: false }); // expect: none-requires-secure

browser.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b' });
browser.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b', sameSite: 'no_restriction' });
browser.cookies.set({ url: 'https://example.com/', name: 'a', value: 'b', sameSite: 'None' }); // expect: valid-samesite
