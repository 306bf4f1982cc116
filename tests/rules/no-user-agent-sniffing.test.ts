import rule from '../../rules/no-user-agent-sniffing.js';
import { fine, reported, run, type Setting } from './tester.js';

const sniffed = (name: string, code: string, cookie = 'The cookie "a"', setting: Setting = {}) =>
  reported(name, code, [{ messageId: 'sniffed', data: { cookie, library: 'should-send-same-site-none' }, suggestions: [] }], setting);

const UA = "req.get('user-agent')";

const invalid = [
  sniffed('a pattern in the value', `res.cookie('a', id, { secure: true, sameSite: «/iPhone/.test(${UA})» ? undefined : 'none' });`),
  sniffed('a constant that holds the outcome', `const old = /iPhone/.test(${UA});\nres.cookie('a', id, { secure: true, sameSite: «old» ? undefined : 'none' });`),
  sniffed('negated', "const sameSite = «!ua.includes('UCBrowser')» && 'none';\nres.cookie('a', id, { secure: true, sameSite });"),
  sniffed('a spread', "res.cookie('a', id, { secure: true, ...(«ua.indexOf('Safari') === -1» && { sameSite: 'none' }) });"),
  sniffed('an option set later', "const options = { secure: true };\nif («!navigator.userAgent.match(/iPad/)») options.sameSite = 'none';\nres.cookie('a', id, options);"),
  sniffed('options by a function of the file', `
      const OLD = { secure: true };
      const NEW = { secure: true, sameSite: 'none' };
      function optionsFor(agent) {
        if («agent.toLowerCase().startsWith('ucbrowser')») return OLD;
        return NEW;
      }
      res.cookie('a', id, optionsFor(req.headers['user-agent']));
    `),
  sniffed('a function of the file that asks', `
      const isOld = (text) => /iPhone OS 12/.exec(text) !== null;
      res.cookie('a', id, { secure: true, sameSite: «isOld(req.headers['user-agent'])» ? 'lax' : 'none' });
    `),
  sniffed('functions that call one another', `
      const wantsNone = (userAgent) => !isOld(userAgent);
      const isOld = (x) => x.includes('Macintosh');
      if («wantsNone(req.header('User-Agent'))») res.cookie('a', id, { secure: true, sameSite: 'none' });
      else res.cookie('a', id, { secure: true });
    `),
  sniffed('one of several words', `const old = ['iPhone', 'iPad'].some((word) => ua.includes(word));\nres.cookie('a', id, { secure: true, sameSite: «old» ? 'lax' : 'none' });`),
  sniffed('a text', "document.cookie = `a=1; SameSite=${«/Safari/.test(navigator.userAgent)» ? 'Lax' : 'None; Secure'}`;"),
  sniffed('branches that set the same cookie', `
      if («/Safari/.test(navigator.userAgent)») document.cookie = 'a=1; Secure';
      else document.cookie = 'a=1; Secure; SameSite=None';
    `),
  sniffed('a branch that returns', `
      function set(req, res, id) {
        if («/iPhone OS 12/.test(req.headers['user-agent'])») {
          res.cookie('a', id, { secure: true });
          return;
        }
        res.cookie('a', id, { secure: true, sameSite: 'none' });
      }
    `),
  sniffed('beside a library', `res.cookie('a', id, { secure: true, sameSite: «isSameSiteNoneCompatible(ua) && !/Foo/.test(ua)» ? 'none' : undefined });`, undefined, { before: "import { isSameSiteNoneCompatible } from 'should-send-same-site-none';" }),
  sniffed('a session', "app.use(session({ secret, cookie: { secure: true, sameSite: «/Safari/.test(ua)» ? 'lax' : 'none' } }));", 'The cookie "connect.sid"', { before: "import session from 'express-session';" }),
  sniffed('one condition of two cookies, once', "const old = /iPhone/.test(ua);\nconst sameSite = «old» ? 'lax' : 'none';\nres.cookie('a', id, { secure: true, sameSite });\nres.cookie('b', id, { secure: true, sameSite });"),
];

const valid = [
  fine('a library that knows the clients', `res.cookie('a', id, { secure: true, sameSite: isSameSiteNoneCompatible(${UA}) ? 'none' : undefined });`, { before: "import { isSameSiteNoneCompatible } from 'should-send-same-site-none';" }),
  fine('what a library makes of it', `const { os } = parse(${UA});\nres.cookie('a', id, { secure: true, sameSite: os.name === 'iOS' && os.version.startsWith('12') ? 'lax' : 'none' });`, { before: "import parse from 'ua-parser-js';" }),
  fine('bowser', `const ok = bowser.getParser(${UA}).satisfies({ chrome: '>66' });\nres.cookie('a', id, { secure: true, sameSite: ok ? 'none' : 'lax' });`, { before: "import bowser from 'bowser';" }),
  fine('detect-browser', `const browser = detect(${UA});\nres.cookie('a', id, { secure: true, sameSite: browser.name === 'safari' ? 'lax' : 'none' });`, { before: "import { detect } from 'detect-browser';" }),
  fine('express-useragent', "res.cookie('a', id, { secure: true, sameSite: req.useragent.isSafari ? 'lax' : 'none' });", { before: "import agents from 'express-useragent';" }),
  fine('a function from elsewhere', `res.cookie('a', id, { secure: true, sameSite: isOld(${UA}) ? 'lax' : 'none' });`, { before: "import { isOld } from './agents.js';" }),
  fine('a function that the file is given', `const set = (isOld) => res.cookie('a', id, { secure: true, sameSite: isOld(${UA}) ? 'lax' : 'none' });`),
  fine('a pattern on something else', "res.cookie('a', id, { secure: true, sameSite: /^app\\./.test(req.hostname) ? 'none' : 'lax' });"),
  fine('the User-Agent for something else', "const mobile = /Mobi/.test(navigator.userAgent);\ndocument.cookie = `view=${mobile ? 's' : 'l'}; SameSite=Lax`;"),
  fine('a cookie for some clients only', "if (/Safari/.test(navigator.userAgent)) document.cookie = 'a=1; SameSite=Lax';"),
  fine('the same SameSite in both branches', "if (/Safari/.test(navigator.userAgent)) document.cookie = 'a=1; SameSite=Lax';\nelse document.cookie = 'a=2; SameSite=Lax';"),
  fine('SameSite that something else decides', "const bot = /bot/i.test(ua);\nres.cookie('a', bot ? '' : id, { secure: true, sameSite: embedded ? 'none' : 'lax' });"),
  fine('a function that gives the value, and sets another cookie', "function value() {\n  if (/bot/.test(ua)) return null;\n  if (/Safari/.test(ua)) document.cookie = 'b=1; SameSite=Lax';\n  return 1;\n}\nres.cookie('a', value(), { sameSite: 'lax' });"),
  fine('a client that is told apart in no cookie', "if (/Safari/.test(navigator.userAgent)) console.warn('SameSite=None is misread');\ndocument.cookie = 'a=1; SameSite=Lax';"),
];

run('no-user-agent-sniffing', rule, { valid, invalid });
