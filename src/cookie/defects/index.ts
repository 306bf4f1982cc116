/** Everything in a file that makes browsers drop a cookie, or read it otherwise than it was meant. */
import type { Evaluation } from '../../evaluation/index.js';
import type { File, Place } from '../../model/index.js';
import type { Cookie } from '../cookie.js';
import { surveyOf, type Survey } from '../find.js';
import { OptionCookie } from '../option-cookie.js';
import { TextCookie } from '../text-cookie.js';
import type { Defect } from './defect.js';
import { domainOfNoHost } from './domains.js';
import { flagsThatSayNo, httpOnlyFromScript } from './flags.js';
import { foldedText, joinedArrays, joinedTexts } from './folded.js';
import { unreadLifetimes } from './lifetimes.js';
import { misreadCalls } from './misread.js';
import { overruled } from './overruled.js';
import { refused } from './refused.js';
import { overwrittenHeaders } from './overwritten.js';
import { attributeTooLong, controlCharacter, tooLong } from './sizes.js';

export type { Defect, Problem, Way } from './defect.js';

/** @returns the defects of a file, in source order; deletions have none */
export function defectsOf(file: File): readonly Defect[] {
  const { evaluation: ev } = file;
  const survey = surveyOf(file);
  const isClient = file.sourceCode.ast.body.some((statement) => 'directive' in statement && statement.directive === 'use client');
  const found: Defect[] = [];
  for (const cookie of [...survey.cookies, ...survey.others]) {
    ev.begin();
    found.push(...ofCookie(ev, cookie, survey, isClient));
  }
  ev.begin();
  found.push(...joinedTexts(ev, survey), ...joinedArrays(ev, survey), ...overwrittenHeaders(ev, survey), ...misreadCalls(ev, survey));
  return found.sort((a, b) => startOf(a.at) - startOf(b.at));
}

const startOf = (at: Place): number => ('type' in at ? at.range[0] : at[0]);

function* ofCookie(ev: Evaluation, cookie: Cookie, { assigned, headers }: Survey, isClient: boolean): Generator<Defect> {
  yield* httpOnlyFromScript(ev, cookie, assigned.has(cookie.node) && !cookie.isText, isClient);
  yield* domainOfNoHost(ev, cookie);
  if (cookie instanceof OptionCookie) yield* refused(ev, cookie);
  yield* attributeTooLong(cookie);
  if (!(cookie instanceof TextCookie)) return;
  yield* flagsThatSayNo(ev, cookie);
  yield* tooLong(cookie);
  yield* controlCharacter(ev, cookie);
  yield* unreadLifetimes(ev, cookie);
  yield* overruled(ev, cookie);
  yield* foldedText(ev, cookie, headers);
}
