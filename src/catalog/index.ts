/** What is known about libraries: data only. One file a package; adding one is a file and a line here. */
import angular from './apis/angular.js';
import axios from './apis/axios.js';
import cookie from './apis/cookie.js';
import cookies from './apis/cookies.js';
import cookieSession from './apis/cookie-session.js';
import express from './apis/express.js';
import expressSession from './apis/express-session.js';
import fastifyCookie from './apis/fastify-cookie.js';
import hono from './apis/hono.js';
import httpHeaders from './apis/http-headers.js';
import jquery from './apis/jquery.js';
import jsCookie from './apis/js-cookie.js';
import koa from './apis/koa.js';
import next from './apis/next.js';
import webCookies from './apis/web-cookies.js';
import webRequests from './apis/web-requests.js';
import type { Library } from './types.js';

export type * from './types.js';

export const libraries: readonly Library[] = [
  express,
  cookie,
  expressSession,
  cookieSession,
  koa,
  cookies,
  jsCookie,
  next,
  hono,
  fastifyCookie,
  webCookies,
  httpHeaders,
  webRequests,
  axios,
  jquery,
  angular,
];
export { crossSitePostReturns } from './flows.js';
