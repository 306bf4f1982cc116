// Headers in the configuration of Next
export default {
  async headers() {
    return [
      {
        source: '/(.*)',
        headers: [
          { key: 'Set-Cookie', value: 'seen=1; Path=/' }, // expect: require-samesite
          { key: 'Set-Cookie', value: 'seen=1; Path=/; SameSite=Lax' },
          { key: 'X-Frame-Options', value: 'DENY' },
        ],
      },
    ];
  },
};
