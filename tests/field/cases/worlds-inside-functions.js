// Conditions inside a called function: told in the words of the call, or not at all.
import { config } from './config.js';

function options(settings, mode) {
  if (settings.live) return { sameSite: 'lax' };
  return { secure: mode === 'tls' };
}

const parse = (text) => {
  if (!text || typeof text !== 'string') return text;
  return { name: 'a' };
};

export function send(res, id) {
  res.cookie('sid', id, options(config, 'tls')); // expect: require-samesite
}

export function loop(ctx, list) {
  let c;
  if (ctx.x) c = parse(ctx.x);
  list.forEach((x) => {
    c = parse(x);
    if (c && typeof c === 'object') ctx.cookies.set(c.name, c.value, {}); // expect: require-samesite
  });
}
