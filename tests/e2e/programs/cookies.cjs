const http = require('http');
const Cookies = require('cookies');

http
  .createServer((req, res) => {
    const cookies = new Cookies(req, res, { keys: ['keyboard cat'] });
    const lastVisit = cookies.get('LastVisit', { signed: true });
    cookies.set('LastVisit', 'today', { signed: true });
    cookies.set('lang', 'en', { httpOnly: false, maxAge: 60_000 });
    res.setHeader('Content-Type', 'text/plain');
    res.end(lastVisit ? 'welcome back' : 'welcome');
  })
  .listen(process.env.PORT);
