// Look-alikes: logs, schemas, attribute-only strings, code in strings, types and comments.
import Joi from 'joi';
import nodemailer from 'nodemailer';
import { z } from 'zod';

// res.cookie('a', 'b', { sameSite: 'none' })
/* document.cookie = 'a=b; SameSite=None' */

export interface CookieAttributes {
  sameSite?: 'strict' | 'lax' | 'none';
  secure?: boolean;
}

export const zodSchema = z.object({ sameSite: z.enum(['strict', 'lax', 'none']), secure: z.boolean().default(false) });
export const joiSchema = Joi.object({ sameSite: Joi.string().valid('none'), secure: Joi.boolean() });

export function report({ secure, sameSite }: CookieAttributes) {
  console.log({ secure, sameSite });
  console.log({ secure: false, sameSite: 'none' });
  console.log('Set-Cookie', 'a=b; SameSite=None');
  console.log(`document.cookie = 'a=b'`);
}

export const ATTRIBUTES = 'Path=/; SameSite=None';
export const ATTRIBUTES_LAX = '; SameSite=Lax';
export const HEADER = 'Set-Cookie';
export const policy = { sameSite: 'none', secure: false };
export const defaults: CookieAttributes = { sameSite: 'none' };

export const snippet = `
  res.cookie('a', 'b');
  document.cookie = 'a=b; SameSite=None';
  fetch('https://api.partner.example', { credentials: 'include' });
`;

export const transport = nodemailer.createTransport({ host: 'smtp.example.com', port: 587, secure: false });
export const isSameSite = (a: URL, b: URL) => a.host === b.host;
export type SameSite = 'strict' | 'lax' | 'none';
