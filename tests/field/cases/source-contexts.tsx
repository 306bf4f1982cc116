/* settings: {"site":["shop.example"]} */
/* rules: cross-site-post cross-site-embed */
// What leads to other sites with cookies.
const PLAYER = 'https://player.example';

function embed(id: string) {
  const frame = document.createElement('iframe');
  frame.width = '640';
  frame.src = `${PLAYER}/embed/${id}`; // expect: cross-site-embed
  document.body.appendChild(frame);
}

const connect = () => new WebSocket('wss://live.example/v1'); // expect: cross-site-embed

addEventListener('pagehide', () => navigator.sendBeacon('https://metrics.example/leave', '{}')); // expect: cross-site-embed

export const Page = ({ id, live }: { id: string; live: boolean }) => (
  <main>
    {/* expect-next: cross-site-embed */}
    <iframe src={`${PLAYER}/embed/${id}`} allow="autoplay" />
    <iframe
      title="Player"
      // expect-next: cross-site-embed
      src={live ? 'https://live.example/' : '/film'}
    />
    {/* expect-next: cross-site-embed */}
    <img crossOrigin="use-credentials" src="https://cdn.example/me.png" />
    {/* expect-next: cross-site-embed */}
    <script src="https://cdn.example/me.js" crossOrigin="use-credentials" />
    {/* expect-next: cross-site-post */}
    <form method="post" action="https://pay.example/start" onSubmit={() => embed(id)} />
    {/* expect-next: cross-site-embed */}
    <iframe src="http://shop.example/old" onLoad={connect} />
  </main>
);
