// Functions of the file itself go before those that Nitro imports.
function setCookie(event: unknown, name: string, value: string, options?: object) {
  return [event, name, value, options];
}

export default defineEventHandler((event) => {
  setCookie(event, 'a', 'b');
  setCookie(event, 'a', 'b', { sameSite: 'none' });
});
