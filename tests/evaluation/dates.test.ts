import { describe, expect, it } from 'vitest';
import { single, textIsPast } from '../../src/evaluation/index.js';
import { ask } from './source.js';

describe('textIsPast', () => {
  it.each<[string, boolean | undefined]>([
    ['Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['Thu, 01-Jan-1970 00:00:01 GMT', true],
    ['Thu, 31 Dec 2015 23:59:59 GMT', true],
    ['Fri, 01 Jan 2016 00:00:00 GMT', undefined],
    ['Fri, 31 Dec 9999 23:59:59 GMT', undefined],
    ['tomorrow', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(textIsPast(text)).toBe(expected);
  });
});

describe('new Date', () => {
  const past = (code: string, expression = 'it'): boolean | undefined => {
    const { ev, node } = ask(`${code}; use(it);`, expression);
    const value = single(ev.value(node));
    return value?.kind === 'date' || value?.kind === 'unknown' ? value.past : undefined;
  };

  it.each<[string, boolean | undefined]>([
    ['new Date(0)', true],
    ['new Date(1)', true],
    ["new Date('1970-01-01')", true],
    ['new Date(1970, 0, 1)', true],
    ['new Date()', true],
    ['new Date(Date.now() - 1000)', true],
    ['new Date(Date.now() + 1000)', false],
    ['new Date(+new Date() - 1)', true],
    ['new Date(Date.now() + lifetime)', undefined],
    ['new Date(Date.now())', undefined],
    ['new Date(expires)', undefined],
    ["new Date('2999-01-01')", undefined],
  ])('%s', (expression, expected) => {
    expect(past(`const it = ${expression}`)).toBe(expected);
  });
});
