export default [
  {
    package: '@capacitor/core',
    version: '8.5.2',
    browser: true,
    record: 'capacitor.CapacitorCookies',
    code: ({ more }) => `
      import { CapacitorCookies } from '@capacitor/core';
      await CapacitorCookies.setCookie({ key: 'a', value: 'b'${more} });
    `,
    also: {
      delete: `
        import { CapacitorCookies } from '@capacitor/core';
        await CapacitorCookies.deleteCookie({ key: 'a' });
      `,
    },
  },
];
