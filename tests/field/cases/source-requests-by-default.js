/* settings: {"site":"example.com"} */
// Clients that send cookies without being told.
import * as signalR from '@microsoft/signalr';
import { createAuthClient } from 'better-auth/react';
import { createAuthClient as createVueClient } from 'better-auth/vue';

export const hub = new signalR.HubConnectionBuilder()
  .configureLogging(signalR.LogLevel.Information)
  .withUrl('https://api.partner.example/hub') // expect: cross-site-credentials
  .withAutomaticReconnect()
  .build();

export const hubs = [
  new signalR.HubConnectionBuilder().withUrl('https://api.partner.example/hub', { skipNegotiation: true }), // expect: cross-site-credentials
  new signalR.HubConnectionBuilder().withUrl('https://api.partner.example/hub', { withCredentials: true }), // expect: cross-site-credentials
  new signalR.HubConnectionBuilder().withUrl('https://api.partner.example/hub', { withCredentials: false }),
  new signalR.HubConnectionBuilder().withUrl('https://api.example.com/hub'),
  new signalR.HubConnectionBuilder().withUrl('/hub'),
];

export const withOptions = (options, url) => [
  new signalR.HubConnectionBuilder().withUrl('https://api.partner.example/hub', options),
  new signalR.HubConnectionBuilder().withUrl(url),
];

export const auth = createAuthClient({ baseURL: 'https://auth.partner.example' }); // expect: cross-site-credentials
export const vue = createVueClient({ baseURL: 'https://auth.partner.example', fetchOptions: { credentials: 'omit' } });
export const own = createAuthClient({ baseURL: 'https://auth.example.com' });
export const here = createAuthClient();
