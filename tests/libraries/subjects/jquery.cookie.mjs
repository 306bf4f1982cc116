const set = ({ after }) => `
  import $ from 'jquery';
  import 'jquery.cookie';
  $.cookie('a', 'b'${after});
`;

export default [
  {
    package: 'jquery.cookie',
    version: '1.4.1',
    browser: 'dom',
    record: 'jquery.cookie',
    code: set,
    also: {
      delete: `
        import $ from 'jquery';
        import 'jquery.cookie';
        $.removeCookie('a');
      `,
    },
  },
];
