/* rules: cross-site-embed require-secure */
import * as signalR from '@microsoft/signalr';
import session from 'express-session';

// A server writes the Cookie header by hand.
export const connect = (id) =>
  new signalR.HubConnectionBuilder().withUrl('https://realtime.example/userhub', { headers: { Cookie: `.SESSION=${id};` } });
export const ask = (id) => fetch('https://api.example/me', { credentials: 'include', headers: { Cookie: `sid=${id}` } });
export const asked = () => fetch('https://api.example/me', { credentials: 'include', headers: { Accept: '*/*' } }); // expect: cross-site-credentials

// Hosts that are none.
export const probe = () => new WebSocket('wss://.');
const frame = document.createElement('iframe');
frame.src = 'https://__bridge_loaded__';

// `key` is what `name` was once.
export const sessions = (config, secret) => session({ key: config.cookieKeyName, secret, resave: true }); // expect: require-samesite require-secure

// Secure that goes by the URL of the server goes by the connection.
const server = window.SERVER_URL || null;
const isHttps = server && server.match(/^https:/) !== null;
const attributes = () => (isHttps ? 'SameSite=None; Secure;' : 'SameSite=Lax');
export const keep = (token) => (document.cookie = 'rc_token='.concat(token, '; path=/; ').concat(attributes()));
