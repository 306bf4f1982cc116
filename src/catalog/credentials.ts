/** What entries for requests share: the option as `fetch()` has it and as XMLHttpRequest has it, and how people mix them up. */
import type { CredentialsOption, IgnoredOption } from './types.js';

/** RequestCredentials, https://fetch.spec.whatwg.org/#requestcredentials: any other value is a TypeError. */
const MODES = ['include', 'same-origin', 'omit'] as const;

/** `credentials: 'include'` in the options that are at a position, as `fetch()` takes it. */
export const mode = (options: number | string): CredentialsOption => ({ at: `${options}.credentials`, sends: 'include', takes: MODES });

/** `withCredentials: true`, as XMLHttpRequest takes it: anything truthy. */
export const flag = (options: number | string): CredentialsOption => ({ at: `${options}.withCredentials`, sends: true });

type Means = IgnoredOption['means'];

const AS_MODE: Means = [
  { value: true, is: 'include' },
  { value: 'true', is: 'include' },
  { value: 'include', is: 'include' },
];
const AS_FLAG: Means = [
  { value: true, is: true },
  { value: 'true', is: true },
  { value: 'include', is: true },
];
/** `omit` has no counterpart. */
const AS_FLAG_OR_NOT: Means = [...AS_FLAG, { value: 'omit' }];

const inHeaders = (options: number | string, means: Means, instead: string): IgnoredOption[] =>
  ['withCredentials', 'credentials'].map((key) => ({ at: `${options}.headers.${key}`, means, instead, sent: 'header' }));

/** What is ignored where {@link mode} is the option. */
export const notMode = (options: number | string): IgnoredOption[] => {
  const instead = `${options}.credentials`;
  return [{ at: `${options}.withCredentials`, means: AS_MODE, instead }, ...inHeaders(options, AS_MODE, instead)];
};

/** What is ignored where {@link flag} is the option. */
export const notFlag = (options: number | string): IgnoredOption[] => {
  const instead = `${options}.withCredentials`;
  return [{ at: `${options}.credentials`, means: AS_FLAG_OR_NOT, instead }, ...inHeaders(options, AS_FLAG, instead)];
};

/** A key of the option's own name in another place. */
export const notThere = (at: string, instead: string, more: Pick<IgnoredOption, 'sent'> = {}): IgnoredOption => ({
  at,
  means: instead.endsWith('.credentials') ? AS_MODE : AS_FLAG,
  instead,
  ...more,
});
