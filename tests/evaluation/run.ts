/** Runs a program under one assignment of its inputs and records the cookies that it sends, through the real libraries. */
import { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { Assignment } from './writer.js';

/** What one run sent as one cookie; lower-case names of the attributes. */
export interface Sent {
  readonly sameSite: string | undefined;
  readonly secure: boolean;
  readonly deletes: boolean;
  /** Everything but SameSite and Secure. */
  readonly rest: string;
}

export function readCookie(text: string): readonly [name: string, sent: Sent] {
  const [pair = '', ...segments] = text.split(';').map((segment) => segment.trim());
  const attributes = segments.filter((segment) => segment !== '').map((segment) => {
    const [key = '', value = ''] = segment.split('=');
    return [key.toLowerCase(), value] as const;
  });
  const last = (key: string): string | undefined => attributes.filter(([name]) => name === key).at(-1)?.[1];
  const age = last('max-age');
  // Express writes the Max-Age as a date as well, which goes by the clock.
  const others = attributes.filter(([key]) => key !== 'samesite' && key !== 'secure' && !(key === 'expires' && age !== undefined));
  const sent = {
    sameSite: last('samesite')?.toLowerCase(),
    secure: attributes.some(([key]) => key === 'secure'),
    deletes: age !== undefined && Number(age) <= 0,
    rest: [pair, ...others.map((attribute) => attribute.join('='))].join('; '),
  };
  return [pair.split('=')[0] as string, sent];
}

/** What a run of a program came to: the cookies by name, and the means to ask for the value of an expression at each. */
export interface Outcome {
  readonly cookies: ReadonlyMap<string, Sent>;
  /** The value of an expression where the cookie was set; undefined where it cannot be read there. */
  readonly ask: (cookie: string, expression: string) => { readonly value: unknown } | undefined;
}

const load = createRequire(import.meta.url);
const express = load('express') as { readonly response: object };
const cookieLibrary: unknown = load('cookie');

/** A response of Express that no socket sends, and tells of every Set-Cookie text that it is given. */
function response(add: (text: string) => void): ServerResponse {
  const res = Object.setPrototypeOf(new ServerResponse(new IncomingMessage(null as never)), express.response) as ServerResponse;
  const setHeader = res.setHeader.bind(res);
  res.setHeader = (name, value) => {
    if (name.toLowerCase() === 'set-cookie') for (const text of [value].flat()) add(String(text));
    return setHeader(name, value);
  };
  return res;
}

type Look = (expression: string) => unknown;

const MARK = /\/\*probe (\w+)\*\//g;

/** @param code a program; `/*probe c1*\/` in it is where expressions are asked for cookie c1 */
export function compile(code: string): (inputs: Assignment, questions?: readonly string[]) => Outcome {
  const probed = code.replace(MARK, (_, name: string) => `look('${name}', (text) => eval(text));`);
  const program = new Function('require', 'process', 'app', 'document', 'look', probed) as (...given: unknown[]) => void;
  return (inputs, questions = []) => {
    const cookies = new Map<string, Sent>();
    const answers = new Map<string, { readonly value: unknown }>();
    const add = (text: string): void => {
      const [name, sent] = readCookie(text);
      cookies.set(name, sent);
    };
    const look = (name: string, read: Look): void => {
      for (const question of questions) {
        try {
          answers.set(`${name} ${question}`, { value: read(question) });
        } catch {
          // out of scope here, or not an expression
        }
      }
    };
    const res = response(add);
    const { live, fast, given, beta, env, secure } = inputs;
    const require = (name: string): unknown => (name === 'cookie' ? cookieLibrary : { live, fast, given });
    const process = { env: { NODE_ENV: env, BETA: beta } };
    const app = { get: (_: string, handler: (req: unknown, res: unknown) => void) => handler({ secure }, res) };
    const document = { set cookie(text: string) { add(text); } };
    program(require, process, app, document, look);
    return { cookies, ask: (cookie, expression) => answers.get(`${cookie} ${expression}`) };
  };
}
