/** All programs, and what a fix is to change of the cookies of each. */
import { client } from './expected/client.js';
import { express } from './expected/express.js';
import { koa } from './expected/koa.js';
import { servers } from './expected/servers.js';
import { sessions } from './expected/sessions.js';
import type { Program } from './program.js';

export const programs: readonly Program[] = [...express, ...sessions, ...koa, ...servers, ...client];
