import type { Behaviour } from './behaviour.js';
import { lastAttribute } from './set-cookie.js';
import type { ParsedAttribute } from './set-cookie.js';
import { asciiLowerCase } from './text.js';

/** The longest lifetime of a cookie, in seconds: 400 days. Source: rfc6265bis-22 section 5.5. */
export const MAX_LIFETIME = 34_560_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DELIMITERS = /[\t -/;-@[-`{-~]+/;
const TIME = /^([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:[^0-9]|$)/;
const DAY = /^([0-9]{1,2})(?:[^0-9]|$)/;
const YEAR = /^([0-9]{2,4})(?:[^0-9]|$)/;

interface DateParts {
  time?: readonly [hours: number, minutes: number, seconds: number];
  day?: number;
  month?: number;
  year?: number;
}

type DateBehaviour = Pick<Behaviour, 'datesRollOver' | 'knowsYearsBefore1601'>;

/**
 * How long a cookie lives: Max-Age if it is valid, else Expires if it is a date, else until the browser is closed.
 *
 * @param now milliseconds since the epoch; an Expires date is counted from it
 * @returns seconds, at most {@link MAX_LIFETIME}; 0 for a cookie that is already expired
 * Source: rfc6265bis-22 section 5.7 step 6 (Max-Age beats Expires in whatever order), sections 5.5, 5.6.1 and 5.6.2.
 */
export function lifetimeOf(attributes: readonly ParsedAttribute[], behaviour: Behaviour, now: number): number | 'session' {
  const maxAge = parseMaxAge(lastAttribute(attributes, 'max-age')?.value ?? '', behaviour);
  if (maxAge !== undefined) return clamp(maxAge);
  const date = parseCookieDate(lastAttribute(attributes, 'expires')?.value ?? '', behaviour);
  return date === undefined ? 'session' : clamp((date - now) / 1000);
}

/**
 * A Max-Age value in seconds.
 *
 * @param text the attribute's value without WSP around it
 * @returns `undefined` if the value is invalid (`1e9`, `1.5`, `"60"`, empty …): the attribute is then ignored. 0 for all
 * that is negative. Values too long for a number are `Infinity`
 * Source: rfc6265bis-22 section 5.6.2.
 */
export function parseMaxAge(text: string, behaviour: Pick<Behaviour, 'maxAge'>): number | undefined {
  if (!behaviour.maxAge.test(text)) return undefined;
  return text.startsWith('-') ? 0 : Number(text);
}

/**
 * An Expires value in milliseconds since the epoch, UTC; every other time zone is ignored.
 *
 * @param text the attribute's value. ISO 8601, epoch numbers and words are no cookie dates; `Date.prototype.toString()` is one
 * @returns `undefined` if the value is no date: the attribute is then ignored
 * Source: rfc6265bis-22 section 5.1.1 (RFC 6265 section 5.1.1).
 */
export function parseCookieDate(text: string, behaviour: DateBehaviour): number | undefined {
  const parts: DateParts = {};
  for (const token of text.split(DELIMITERS)) readDateToken(token, parts);
  if (!isComplete(parts)) return undefined;
  const {
    day,
    month,
    time: [hours, minutes, seconds],
  } = parts;
  const year = fullYear(parts.year);
  const latestHour = behaviour.datesRollOver ? 24 : 23;
  if (day < 1 || day > 31 || hours > latestHour || minutes > 59 || seconds > 59) return undefined;
  if (year < 1601 && !behaviour.knowsYearsBefore1601) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  if (date.getUTCDate() !== day && !behaviour.datesRollOver) return undefined;
  return date.setUTCHours(hours, minutes, seconds);
}

// Each token is the first of these that is still missing: time, day, month, year.
function readDateToken(token: string, parts: DateParts): void {
  const time = parts.time ? null : TIME.exec(token);
  if (time) {
    parts.time = [Number(time[1]), Number(time[2]), Number(time[3])];
    return;
  }
  const day = parts.day === undefined ? DAY.exec(token) : null;
  if (day) {
    parts.day = Number(day[1]);
    return;
  }
  const month = parts.month === undefined ? MONTHS.indexOf(asciiLowerCase(token.slice(0, 3))) : -1;
  if (month !== -1) {
    parts.month = month;
    return;
  }
  const year = parts.year === undefined ? YEAR.exec(token) : null;
  if (year) parts.year = Number(year[1]);
}

function isComplete(parts: DateParts): parts is Required<DateParts> {
  return parts.time !== undefined && parts.day !== undefined && parts.month !== undefined && parts.year !== undefined;
}

// Two digits mean 1970–2069.
function fullYear(year: number): number {
  if (year > 99) return year;
  return year >= 70 ? year + 1900 : year + 2000;
}

function clamp(seconds: number): number {
  return Math.max(0, Math.min(seconds, MAX_LIFETIME));
}
