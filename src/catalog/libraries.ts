/** All libraries, by file name. Made by `npm run catalog`. */
import adonisjsCore from './apis/adonisjs-core.js';
import adonisjsCors from './apis/adonisjs-cors.js';
import analyticsCookieUtils from './apis/analytics-cookie-utils.js';
import androidWebkit from './apis/android-webkit.js';
import angular from './apis/angular.js';
import angularCookies from './apis/angular-cookies.js';
import apolloClient from './apis/apollo-client.js';
import astro from './apis/astro.js';
import authCore from './apis/auth-core.js';
import auth0NextjsAuth0 from './apis/auth0-nextjs-auth0.js';
import awsAmplify from './apis/aws-amplify.js';
import axios from './apis/axios.js';
import betterAuth from './apis/better-auth.js';
import betterAuthClient from './apis/better-auth-client.js';
import browserCookies from './apis/browser-cookies.js';
import builderIoQwikCity from './apis/builder.io-qwik-city.js';
import bun from './apis/bun.js';
import capacitorCore from './apis/capacitor-core.js';
import clientSessions from './apis/client-sessions.js';
import cloudfrontFunctions from './apis/cloudfront-functions.js';
import componentCookie from './apis/component-cookie.js';
import cookie from './apis/cookie.js';
import cookieDotJs from './apis/cookie-dot-js.js';
import cookieEs from './apis/cookie-es.js';
import cookieSession from './apis/cookie-session.js';
import cookieStorage from './apis/cookie-storage.js';
import cookieUniversal from './apis/cookie-universal.js';
import cookieJs from './apis/cookie_js.js';
import cookiejs from './apis/cookiejs.js';
import cookies from './apis/cookies.js';
import cookiesJs from './apis/cookies-js.js';
import cookiesNext from './apis/cookies-next.js';
import cors from './apis/cors.js';
import csrfCsrf from './apis/csrf-csrf.js';
import csurf from './apis/csurf.js';
import edgeCsrf from './apis/edge-csrf.js';
import edgeRuntimeCookies from './apis/edge-runtime-cookies.js';
import egg from './apis/egg.js';
import electron from './apis/electron.js';
import elysia from './apis/elysia.js';
import elysiajsCors from './apis/elysiajs-cors.js';
import emberCookies from './apis/ember-cookies.js';
import engineIo from './apis/engine.io.js';
import esCookie from './apis/es-cookie.js';
import eventSource from './apis/event-source.js';
import express from './apis/express.js';
import expressOpenidConnect from './apis/express-openid-connect.js';
import expressSession from './apis/express-session.js';
import fastifyCookie from './apis/fastify-cookie.js';
import fastifyCors from './apis/fastify-cors.js';
import fastifyCsrfProtection from './apis/fastify-csrf-protection.js';
import fastifySecureSession from './apis/fastify-secure-session.js';
import fastifySession from './apis/fastify-session.js';
import feaxios from './apis/feaxios.js';
import fetchFunctions from './apis/fetch-functions.js';
import grant from './apis/grant.js';
import graphqlClients from './apis/graphql-clients.js';
import h3 from './apis/h3.js';
import h3Cors from './apis/h3-cors.js';
import hapi from './apis/hapi.js';
import hapiBell from './apis/hapi-bell.js';
import hapiCookie from './apis/hapi-cookie.js';
import hapiCors from './apis/hapi-cors.js';
import hapiCrumb from './apis/hapi-crumb.js';
import hapiYar from './apis/hapi-yar.js';
import hono from './apis/hono.js';
import honoCors from './apis/hono-cors.js';
import honoSessions from './apis/hono-sessions.js';
import httpHeaders from './apis/http-headers.js';
import i18nextBrowserLanguagedetector from './apis/i18next-browser-languagedetector.js';
import i18nextHttpMiddleware from './apis/i18next-http-middleware.js';
import ironSession from './apis/iron-session.js';
import jquery from './apis/jquery.js';
import jqueryCookie from './apis/jquery-cookie.js';
import jsCookie from './apis/js-cookie.js';
import koa from './apis/koa.js';
import koaCors from './apis/koa-cors.js';
import koaGenericSession from './apis/koa-generic-session.js';
import koaSession from './apis/koa-session.js';
import ky from './apis/ky.js';
import lucia from './apis/lucia.js';
import lusca from './apis/lusca.js';
import mande from './apis/mande.js';
import microCors from './apis/micro-cors.js';
import microsoftSignalr from './apis/microsoft-signalr.js';
import middyHttpCors from './apis/middy-http-cors.js';
import nestjsCommon from './apis/nestjs-common.js';
import nestjsCors from './apis/nestjs-cors.js';
import next from './apis/next.js';
import nextAuth from './apis/next-auth.js';
import nextClientCookies from './apis/next-client-cookies.js';
import nextIntl from './apis/next-intl.js';
import ng2Cookies from './apis/ng2-cookies.js';
import ngxCookie from './apis/ngx-cookie.js';
import ngxCookieService from './apis/ngx-cookie-service.js';
import nodeHttp2 from './apis/node-http2.js';
import nookies from './apis/nookies.js';
import nuxt from './apis/nuxt.js';
import nuxtAuthUtils from './apis/nuxt-auth-utils.js';
import nuxtFetch from './apis/nuxt-fetch.js';
import ofetch from './apis/ofetch.js';
import oidcProvider from './apis/oidc-provider.js';
import oktaOktaAuthJs from './apis/okta-okta-auth-js.js';
import openapiClients from './apis/openapi-clients.js';
import reactCookie from './apis/react-cookie.js';
import reactCookies from './apis/react-cookies.js';
import reactNativeCookiesCookies from './apis/react-native-cookies-cookies.js';
import reactRouter from './apis/react-router.js';
import reactUseCookie from './apis/react-use-cookie.js';
import redaxios from './apis/redaxios.js';
import reduxjsToolkit from './apis/reduxjs-toolkit.js';
import remixRunNode from './apis/remix-run-node.js';
import restifyCookies from './apis/restify-cookies.js';
import restifyCorsMiddleware2 from './apis/restify-cors-middleware2.js';
import segmentCookie from './apis/segment-cookie.js';
import socketIo from './apis/socket.io.js';
import socketIoClient from './apis/socket.io-client.js';
import solidjsStart from './apis/solidjs-start.js';
import stdHttp from './apis/std-http.js';
import supabaseSsr from './apis/supabase-ssr.js';
import superagent from './apis/superagent.js';
import sveltejsKit from './apis/sveltejs-kit.js';
import sveltejsKitFetch from './apis/sveltejs-kit-fetch.js';
import tanstackStartServerCore from './apis/tanstack-start-server-core.js';
import tinyCookie from './apis/tiny-cookie.js';
import tinyhttpCookie from './apis/tinyhttp-cookie.js';
import tinyhttpCors from './apis/tinyhttp-cors.js';
import trpc from './apis/trpc.js';
import typescriptCookie from './apis/typescript-cookie.js';
import undici from './apis/undici.js';
import universalCookie from './apis/universal-cookie.js';
import urql from './apis/urql.js';
import vanillaCookieconsent from './apis/vanilla-cookieconsent.js';
import vinxi from './apis/vinxi.js';
import vueCookie from './apis/vue-cookie.js';
import vueCookieNext from './apis/vue-cookie-next.js';
import vueCookies from './apis/vue-cookies.js';
import vue3Cookies from './apis/vue3-cookies.js';
import webContexts from './apis/web-contexts.js';
import webCookies from './apis/web-cookies.js';
import webExtensions from './apis/web-extensions.js';
import webRequests from './apis/web-requests.js';
import whatwgNodeCookieStore from './apis/whatwg-node-cookie-store.js';
import workosAuthkitSession from './apis/workos-authkit-session.js';
import wretch from './apis/wretch.js';
import xior from './apis/xior.js';
import type { Library } from './types.js';

const all: readonly Library[] = [
  adonisjsCore,
  adonisjsCors,
  analyticsCookieUtils,
  androidWebkit,
  angular,
  angularCookies,
  apolloClient,
  astro,
  authCore,
  auth0NextjsAuth0,
  awsAmplify,
  axios,
  betterAuth,
  betterAuthClient,
  browserCookies,
  builderIoQwikCity,
  bun,
  capacitorCore,
  clientSessions,
  cloudfrontFunctions,
  componentCookie,
  cookie,
  cookieDotJs,
  cookieEs,
  cookieSession,
  cookieStorage,
  cookieUniversal,
  cookieJs,
  cookiejs,
  cookies,
  cookiesJs,
  cookiesNext,
  cors,
  csrfCsrf,
  csurf,
  edgeCsrf,
  edgeRuntimeCookies,
  egg,
  electron,
  elysia,
  elysiajsCors,
  emberCookies,
  engineIo,
  esCookie,
  eventSource,
  express,
  expressOpenidConnect,
  expressSession,
  fastifyCookie,
  fastifyCors,
  fastifyCsrfProtection,
  fastifySecureSession,
  fastifySession,
  feaxios,
  fetchFunctions,
  grant,
  graphqlClients,
  h3,
  h3Cors,
  hapi,
  hapiBell,
  hapiCookie,
  hapiCors,
  hapiCrumb,
  hapiYar,
  hono,
  honoCors,
  honoSessions,
  httpHeaders,
  i18nextBrowserLanguagedetector,
  i18nextHttpMiddleware,
  ironSession,
  jquery,
  jqueryCookie,
  jsCookie,
  koa,
  koaCors,
  koaGenericSession,
  koaSession,
  ky,
  lucia,
  lusca,
  mande,
  microCors,
  microsoftSignalr,
  middyHttpCors,
  nestjsCommon,
  nestjsCors,
  next,
  nextAuth,
  nextClientCookies,
  nextIntl,
  ng2Cookies,
  ngxCookie,
  ngxCookieService,
  nodeHttp2,
  nookies,
  nuxt,
  nuxtAuthUtils,
  nuxtFetch,
  ofetch,
  oidcProvider,
  oktaOktaAuthJs,
  openapiClients,
  reactCookie,
  reactCookies,
  reactNativeCookiesCookies,
  reactRouter,
  reactUseCookie,
  redaxios,
  reduxjsToolkit,
  remixRunNode,
  restifyCookies,
  restifyCorsMiddleware2,
  segmentCookie,
  socketIo,
  socketIoClient,
  solidjsStart,
  stdHttp,
  supabaseSsr,
  superagent,
  sveltejsKit,
  sveltejsKitFetch,
  tanstackStartServerCore,
  tinyCookie,
  tinyhttpCookie,
  tinyhttpCors,
  trpc,
  typescriptCookie,
  undici,
  universalCookie,
  urql,
  vanillaCookieconsent,
  vinxi,
  vueCookie,
  vueCookieNext,
  vueCookies,
  vue3Cookies,
  webContexts,
  webCookies,
  webExtensions,
  webRequests,
  whatwgNodeCookieStore,
  workosAuthkitSession,
  wretch,
  xior,
];

/** In the package this is data of its own (rolldown.config.js), which is read when a file first asks for it. */
export const libraries = (): readonly Library[] => all;
