/* settings: {"site":"shop.example"} */
/* rules: cross-site-post cross-site-embed */
// Elements, sockets and beacons that stay on the site, lead nowhere that the code shows, or carry no cookies.
import Iframe from './Iframe';

const frame = document.createElement('iframe');
frame.srcdoc = '<p>https://player.example</p>';
frame.title = 'https://player.example';

const image = document.createElement('img');
image.crossOrigin = 'anonymous';
image.src = 'https://cdn.example/logo.png';

class Live {
  socket = new WebSocket(`${location.origin.replace('http', 'ws')}/live`);
  WebSocket(url: string) {
    return url;
  }
}

new Live().WebSocket('wss://live.example');
analytics.sendBeacon('https://metrics.example');
navigator.sendBeacon('/metrics', '{}');
new Worker(new URL('./worker.js', import.meta.url));

export const Page = ({ url, save, ...rest }) => (
  <main>
    <form method="post" action={save} />
    <form method="POST" action="https://pay.shop.example/start" />
    <form action="https://search.example/" target="_blank" />
    <form method="dialog" action="https://search.example/" />
    <Iframe src="https://player.example/1" />
    <iframe src={url} />
    <iframe src="https://player.example/1" {...rest} />
    <iframe src="data:text/html,https://player.example" />
    <iframe src="https://help.shop.example/" />
    <img src="https://cdn.example/1.png" />
    <img crossOrigin="anonymous" src="https://cdn.example/1.png" />
    <script src="https://cdn.example/1.js" />
    <link rel="preconnect" href="https://cdn.example" crossOrigin="" />
    <a href="https://partner.example/">Partner</a>
  </main>
);
