var days = 30;
var until = new Date(Date.now() + days * 864e5).toUTCString();
document.cookie = 'consent=' + encodeURIComponent('{"ads":false}') + '; expires=' + until + '; path=/';
document.cookie = ['embed=42', 'path=/', 'max-age=' + 60 * 60, 'SameSite=None'].join(';');
window.document.cookie = "banner=closed";
document.body.append('done');
