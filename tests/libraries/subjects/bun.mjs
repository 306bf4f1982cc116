const set = (statement) => `
  const cookies = new Bun.CookieMap();
  ${statement}
`;

export default [
  {
    package: 'bun',
    version: '1.4.4',
    record: 'bun.CookieMap',
    recorded: 'bun.CookieMap',
    code: ({ after }) => set(`cookies.set('a', 'b'${after});`),
    also: { delete: set(`cookies.delete('a');`) },
  },
];
