/* settings: {"site":"example.com"} */
// What else sends cookies where it is told to, judged against the configured site.
import { ApolloClient, HttpLink, InMemoryCache, createHttpLink } from '@apollo/client';
import { BatchHttpLink } from '@apollo/client/link/batch-http';
import { fetchEventSource } from '@microsoft/fetch-event-source';
import { fetchBaseQuery } from '@reduxjs/toolkit/query/react';
import { httpSubscriptionLink } from '@trpc/client';
import crossFetch from 'cross-fetch';
import feaxios from 'feaxios';
import { GraphQLClient } from 'graphql-request';
import { createClient as createSse } from 'graphql-sse';
import ky from 'ky';
import { mande } from 'mande';
import { ofetch } from 'ofetch';
import createOpenApi from 'openapi-fetch';
import redaxios from 'redaxios';
import { io } from 'socket.io-client';
import request from 'superagent';
import useSWR from 'swr';
import { Client, fetchExchange } from 'urql';
import wretch from 'wretch';
import xior from 'xior';

const PARTNER = 'https://api.partner.example';
const OWN = 'https://api.example.com';

export const apollo = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({ uri: `${PARTNER}/graphql`, credentials: 'include' }), // expect: cross-site-credentials
});
export const apolloLinks = [
  createHttpLink({ uri: `${PARTNER}/graphql`, fetchOptions: { credentials: 'include' } }), // expect: cross-site-credentials
  new BatchHttpLink({ uri: `${PARTNER}/graphql`, credentials: 'include' }), // expect: cross-site-credentials
  new HttpLink({ uri: `${OWN}/graphql`, credentials: 'include' }),
  new HttpLink({ uri: '/graphql', credentials: 'include' }),
  new HttpLink({ uri: `${PARTNER}/graphql`, credentials: 'same-origin' }),
];

export const urql = [
  new Client({ url: `${PARTNER}/graphql`, exchanges: [fetchExchange], fetchOptions: { credentials: 'include' } }), // expect: cross-site-credentials
  new Client({ url: `${PARTNER}/graphql`, exchanges: [fetchExchange], fetchOptions: () => ({ credentials: 'include' }) }), // expect: cross-site-credentials
  new Client({ url: `${OWN}/graphql`, exchanges: [fetchExchange], fetchOptions: () => ({ credentials: 'include' }) }),
  new Client({ url: `${PARTNER}/graphql`, exchanges: [fetchExchange], fetchOptions: () => ({ headers: {} }) }),
];

export const graphql = [
  new GraphQLClient(`${PARTNER}/graphql`, { credentials: 'include' }), // expect: cross-site-credentials
  new GraphQLClient(`${OWN}/graphql`, { credentials: 'include' }),
  createSse({ url: `${PARTNER}/stream`, credentials: 'include' }), // expect: cross-site-credentials
  createSse({ url: `${PARTNER}/stream` }),
];

export const queries = [
  fetchBaseQuery({ baseUrl: PARTNER, credentials: 'include' }), // expect: cross-site-credentials
  fetchBaseQuery({ baseUrl: OWN, credentials: 'include' }),
  fetchBaseQuery({ baseUrl: '/api', credentials: 'include' }),
  httpSubscriptionLink({ url: `${PARTNER}/trpc`, eventSourceOptions: () => ({ withCredentials: true }) }), // expect: cross-site-credentials
];

const partner = ky.create({ prefixUrl: PARTNER, credentials: 'include' }); // expect: cross-site-credentials
const own = ky.extend({ prefixUrl: OWN, credentials: 'include' });
const anywhere = ky.create({ credentials: 'include' }); // expect: cross-site-credentials
export const pages = () => [partner.get('me'), own.get('me'), anywhere.get(`${PARTNER}/me`)];

const openapi = createOpenApi({ baseUrl: PARTNER });
export const users = () => openapi.GET('/users', { credentials: 'include' }); // expect: cross-site-credentials

const mandes = mande(PARTNER, { credentials: 'include' }); // expect: cross-site-credentials
export const item = () => mandes.get('/item');

export async function calls(body) {
  await ky.post(`${PARTNER}/me`, { json: body, credentials: 'include' }); // expect: cross-site-credentials
  await ofetch('/me', { baseURL: PARTNER, credentials: 'include' }); // expect: cross-site-credentials
  await ofetch('/me', { baseURL: OWN, credentials: 'include' });
  await $fetch(`${PARTNER}/me`, { credentials: 'include' }); // expect: cross-site-credentials
  await wretch(`${PARTNER}/me`).options({ credentials: 'include' }).get().json(); // expect: cross-site-credentials
  await wretch(`${PARTNER}/me`, { credentials: 'include' }).get().json(); // expect: cross-site-credentials
  await wretch(PARTNER).headers({ a: 'b' }).options({ credentials: 'include' }).url('/me').post(body); // expect: cross-site-credentials
  await wretch('/me').options({ credentials: 'include' }).get();
  await request.get(`${PARTNER}/me`).withCredentials(); // expect: cross-site-credentials
  await request.post(`${PARTNER}/me`).send(body).set('a', 'b').withCredentials(); // expect: cross-site-credentials
  await request('GET', `${PARTNER}/me`).withCredentials(); // expect: cross-site-credentials
  await request.get(`${OWN}/me`).withCredentials();
  await request.get('/me').withCredentials();
  await request.get(`${PARTNER}/me`).withCredentials(false);
  await crossFetch(`${PARTNER}/me`, { credentials: 'include' }); // expect: cross-site-credentials
  await fetchEventSource(`${PARTNER}/events`, { credentials: 'include', onmessage() {} }); // expect: cross-site-credentials
  await redaxios.post(`${PARTNER}/me`, body, { withCredentials: true }); // expect: cross-site-credentials
  await feaxios.get(`${PARTNER}/me`, { withCredentials: true }); // expect: cross-site-credentials
  await xior.get(`${PARTNER}/me`, { credentials: 'include' }); // expect: cross-site-credentials
  await xior.create({ baseURL: OWN, withCredentials: true }).get('/me');
}

export const socket = io(PARTNER, { withCredentials: true }); // expect: cross-site-credentials
export const ownSocket = io({ withCredentials: true });

export const useMe = () =>
  useSWR(`${PARTNER}/me`, () => fetch(`${PARTNER}/me`, { credentials: 'include' }).then((response) => response.json())); // expect: cross-site-credentials
export const useAny = (key) => useSWR(key, (url) => fetch(url, { credentials: 'include' }).then((response) => response.json()));

const agent = request.agent().withCredentials(); // expect: cross-site-credentials
export const viaAgent = () => agent.get(`${PARTNER}/me`);
