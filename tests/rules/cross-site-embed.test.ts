import rule from '../../rules/cross-site-embed.js';
import { fine, reported, run, type Report } from './tester.js';

const jsx = { jsx: true };
const site = { jsx: true, settings: { site: 'shop.example' } };

const other = (context: string, url: string, when = ''): Report[] => [{ messageId: 'crossSite', data: { context, url, site: 'shop.example', when }, suggestions: [] }];
const maybe = (context: string, url: string): Report[] => [{ messageId: 'possiblyCrossSite', data: { context, url, site: '', when: '' }, suggestions: [] }];

const elements = [
  reported('an iframe', '<iframe «src="https://player.example/1"» title="x" />;', other('<iframe>', 'https://player.example'), site),
  reported('where no site is named', '<iframe «src="https://player.example/1"» />;', maybe('<iframe>', 'https://player.example'), jsx),
  reported('without a scheme', '<iframe «src="//player.example/1"» />;', maybe('<iframe>', '//player.example'), jsx),
  reported('over plain http', '<iframe «src="http://player.example/1"» />;', [{ messageId: 'insecureUrl', data: { context: '<iframe>', url: 'http://player.example', site: '', when: '' }, suggestions: [] }], jsx),
  reported('a URL that is put together', "const HOST = 'https://player.example';\n<iframe «src={`${HOST}/${id}`}» />;", other('<iframe>', 'https://player.example'), site),
  reported('in one world', "<iframe «src={live ? 'https://player.example' : '/player'}» />;", other('<iframe>', 'https://player.example', ' when `live` is true'), site),
  ...(['img', 'script', 'audio', 'video'] as const).map((element) =>
    reported(`<${element}> with credentials`, `<${element} crossOrigin="use-credentials" «src="https://cdn.example/1"»></${element}>;`, other(`<${element} crossorigin="use-credentials">`, 'https://cdn.example'), site),
  ),
  reported('<link> with credentials', '<link crossOrigin={"use-credentials"} rel="stylesheet" «href="https://cdn.example/1"» />;', other('<link crossorigin="use-credentials">', 'https://cdn.example'), site),
  reported('with attributes that the file shows', "const image = { crossOrigin: 'use-credentials' };\n<img {...image} «src=\"https://cdn.example/1\"» />;", other('<img crossorigin="use-credentials">', 'https://cdn.example'), site),
];

const made = [
  reported('an iframe whose `src` comes later', "const frame = document.createElement('iframe');\nframe.src = «'https://player.example/1'»;\ndocument.body.append(frame);", other('<iframe>', 'https://player.example'), site),
  reported('by setAttribute', "let frame;\nframe = window.document.createElement('iframe');\nframe.setAttribute('src', «'https://player.example/1'»);", other('<iframe>', 'https://player.example'), site),
  reported('an image with credentials', "const image = document.createElement('img');\nimage.crossOrigin = 'use-credentials';\nimage.src = «'https://cdn.example/1'»;", other('<img crossorigin="use-credentials">', 'https://cdn.example'), site),
];

const calls = [
  reported('a socket', "new WebSocket(«'wss://live.example/1'»);", other('new WebSocket()', 'wss://live.example'), site),
  reported('a socket whose path is not known', 'new WebSocket(«`wss://live.example/${room}`»);', other('new WebSocket()', 'wss://live.example'), site),
  reported('a socket without encryption', "new WebSocket(«'ws://live.example/1'»);", [{ messageId: 'insecureUrl', data: { context: 'new WebSocket()', url: 'ws://live.example', site: 'shop.example', when: '' }, suggestions: [] }], site),
  reported('a beacon', "navigator.sendBeacon(«'https://metrics.example'», data);", other('navigator.sendBeacon()', 'https://metrics.example'), site),
  reported('scripts of a worker, each', "importScripts('/a.js', «'https://cdn.example/b.js'», «'https://cdn.example/c.js'»);", [...other('importScripts()', 'https://cdn.example'), ...other('importScripts()', 'https://cdn.example')], site),
];

const quiet = [
  fine('the same site', '<><iframe src="https://www.shop.example/1" /><img crossOrigin="use-credentials" src="https://cdn.shop.example/1" /></>;', site),
  fine('a socket to the same site', "new WebSocket('wss://live.shop.example');", site),
  fine('relative, local and unknown URLs', '<><iframe src="/a" /><iframe src="http://localhost:3000/" /><iframe src={url} /><iframe src={`https://${host}/a`} /><iframe srcDoc="x" /><iframe src="about:blank" /></>;', jsx),
  fine('sockets to those', "new WebSocket('ws://127.0.0.1:8080');\nnew WebSocket('/live');\nnew WebSocket(url);\nnew WebSocket(`wss://${location.host}/live`);", site),
  fine('a plain image or script', '<><img src="https://cdn.example/1" /><script src="https://cdn.example/1" /><img crossOrigin="anonymous" src="https://cdn.example/1" /><img crossOrigin="" src="https://cdn.example/1" /><img crossOrigin={mode} src="https://cdn.example/1" /></>;', site),
  fine('what is spread may say otherwise', '<iframe src="https://player.example/1" {...props} />;', site),
  fine('a component', '<Iframe src="https://player.example/1" />;', site),
  fine('an iframe without credentials', '<iframe credentialless src="https://player.example/1" />;', site),
  fine('a plain image that is made', "const image = document.createElement('img');\nimage.src = 'https://cdn.example/1';\nimage.crossOrigin = 'anonymous';", site),
  fine('an element that may be another', "let frame = document.createElement('iframe');\nif (image) frame = document.createElement('img');\nframe.src = 'https://player.example/1';", site),
  fine('look-alikes of the file', "class WebSocket {}\nconst navigator = { sendBeacon() {} };\nnew WebSocket('wss://live.example');\nnavigator.sendBeacon('https://metrics.example');", site),
  fine('a worker, whose script comes from the same origin or not at all', "new Worker('https://cdn.example/worker.js');", site),
  fine('a form, which is another rule', '<form method="post" action="https://pay.example" />;', site),
];

run('cross-site-embed', rule, { valid: quiet, invalid: [...elements, ...made, ...calls] });
