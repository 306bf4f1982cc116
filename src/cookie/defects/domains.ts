/** Domains that are no host's. */
import { domainFault, hostMeantBy, type DomainFault } from '../../browser/index.js';
import type { Evaluation } from '../../evaluation/index.js';
import type { Edit, Place } from '../../model/index.js';
import type { Cookie } from '../cookie.js';
import { HOLE } from '../fields.js';
import { retext } from '../edits/ownership.js';
import type { Raw, TextReading } from '../readings.js';
import { TextCookie } from '../text-cookie.js';
import type { Defect, Problem } from './defect.js';
import { cut, rewrite, segmentOf } from './segments.js';

const PROBLEMS: Readonly<Record<DomainFault, Problem>> = {
  scheme: 'domainWithScheme',
  port: 'domainWithPort',
  dots: 'domainWithDots',
  star: 'domainWithStar',
};

/** A Domain that matches no host rejects the cookie everywhere (rfc6265bis-22 section 5.7 step 10). */
export function* domainOfNoHost(ev: Evaluation, cookie: Cookie): Generator<Defect> {
  const found = cookie instanceof TextCookie ? inText(ev, cookie) : inOptions(ev, cookie);
  const fault = found && domainFault(found.text.replaceAll(HOLE, 'a'));
  if (!found || !fault) return;
  const { at, when, host, remove } = found;
  yield {
    problem: PROBLEMS[fault],
    at,
    data: { cookie: cookie.title, when, text: found.text.replaceAll(HOLE, '…') },
    ways: [
      { does: 'useHost', data: { host: hostMeantBy(found.text) ?? '' }, edit: host },
      { does: 'removeDomain', edit: remove },
    ],
  };
}

interface FoundDomain {
  readonly text: string;
  readonly at: Place;
  readonly when: string;
  /** Edits that leave the host alone of it, or nothing. */
  readonly host: Edit | undefined;
  readonly remove: Edit | undefined;
}

/** What is not known of a domain stands for the letter of some host. */
const isFaulty = (text: string): boolean => domainFault(text.replaceAll(HOLE, 'a')) !== undefined;

function inText(ev: Evaluation, cookie: TextCookie): FoundDomain | undefined {
  const found = cookie.ask([cookie.written.read('domain')], (raw: Raw) => isFaulty(segmentOf(raw)?.shape ?? ''));
  const segment = found && segmentOf(found.answers[0]);
  if (!segment) return undefined;
  const text = segment.shape ?? '';
  const meant = hostMeantBy(text);
  const host = meant === undefined ? undefined : rewrite(ev, cookie, segment, segment.valuePlace, meant);
  return { text, at: segment.said, when: found.when, host, remove: cut(ev, cookie, segment) };
}

function inOptions(ev: Evaluation, cookie: Cookie): FoundDomain | undefined {
  const isOne = (domain: TextReading): boolean => domain.is === 'set' && domain.raw.kind === 'set' && isFaulty(domain.text);
  const world = cookie.find(['domain', 'deletion'], ({ domain, deletion }) => !deletion && isOne(domain));
  if (world?.domain.is !== 'set') return undefined;
  const { text, at, raw } = world.domain;
  const meant = hostMeantBy(text);
  const node = raw.kind === 'set' ? raw.value.node : undefined;
  const host = retext(ev, node, cookie.node, meant);
  return { text, at, when: world.when, host, remove: world.when === '' ? cookie.change(world, { without: 'domain' }) : undefined };
}
