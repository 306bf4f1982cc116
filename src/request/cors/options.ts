/** Calls that configure CORS: `cors({ origin: true, credentials: true })`. */
import { libraries, type CorsApi, type Position } from '../../catalog/index.js';
import {
  Recognizer,
  always,
  argumentAt,
  contains,
  flatMap,
  positionPath,
  truthiness,
  type CallNode,
  type Cases,
  type Evaluation,
  type Found,
  type Node,
} from '../../evaluation/index.js';
import { addressed, meets, receivers, type File, type Settings } from '../../model/index.js';
import { addOrigin, listed, overValue } from './edits.js';
import { allowedBy, type Allowed } from './origins.js';
import { clashes, type Clash, type Opening } from './worlds.js';
import { nameNode } from '../positions.js';
import { givenAt } from '../request.js';

const known = new WeakMap<Settings, Recognizer<CorsApi>>();

function knownFor(settings: Settings): Recognizer<CorsApi> {
  const found = known.get(settings);
  if (found) return found;
  const apis = [...libraries().flatMap((library) => library.cors ?? []), ...settings.apis.cors];
  const made = new Recognizer<CorsApi>(addressed(apis), receivers());
  known.set(settings, made);
  return made;
}

export function configured(file: File): readonly Opening[] {
  const recognizer = knownFor(file.settings);
  return file.nodes.calls.flatMap((call) =>
    file.thatHold(recognizer.callee(file.evaluation, call)).flatMap((api) => openingsOf(file, call, api)),
  );
}

function openingsOf(file: File, call: CallNode, api: CorsApi): readonly Opening[] {
  const { evaluation: ev } = file;
  if (api.where && !meets(ev, call, api.where)) return [];
  ev.begin();
  // Where the version is not known, it must be wrong in all of them.
  const [first = [], ...others] = file.variantsOf(api).map((variant) => clashesOf(ev, call, variant));
  const inAll = first.filter((clash) => others.every((other) => other.some((one) => placeOf(call, one) === placeOf(call, clash))));
  return inAll.map((clash) => opening(file, call, api, clash));
}

interface Answer {
  /** What says so, where anything does. */
  readonly found?: Found & { readonly kind: 'set' };
}

interface Origin extends Answer {
  readonly allows: Allowed;
}

interface Credentials extends Answer {
  readonly allowed: boolean | 'unknown';
}

function clashesOf(ev: Evaluation, call: CallNode, api: CorsApi): readonly Clash<Origin, Credentials>[] {
  if (!isOptions(ev, call, api.origin) || !isOn(ev, call, api)) return [];
  const origins = flatMap<Found, Origin>(
    argumentAt(ev, call, api.origin),
    (found) => {
      if (found.kind === 'set') return always({ allows: allowedBy(ev, found.value, api), found });
      return always({ allows: found.kind === 'absent' ? api.defaults.origin : 'unknown' });
    },
    { allows: 'unknown' },
  );
  return clashes(givenAt(ev, call), origins, credentialsOf(ev, call, api));
}

function credentialsOf(ev: Evaluation, call: CallNode, api: CorsApi): Cases<Credentials> {
  return flatMap<Found, Credentials>(
    argumentAt(ev, call, api.credentials),
    (found) => {
      if (found.kind !== 'set') return always({ allowed: found.kind === 'absent' ? api.defaults.credentials : 'unknown' });
      const { value } = found;
      return always({ allowed: value.kind === 'constant' && typeof value.value === 'boolean' ? value.value : 'unknown', found });
    },
    { allowed: 'unknown' },
  );
}

/** Whether the options are an object, or none at all: a function that gives them for each request may give any. */
function isOptions(ev: Evaluation, call: CallNode, position: Position): boolean {
  const { index, keys } = positionPath(position);
  const holders = keys.map((_, i) => [index, ...keys.slice(0, i)].join('.'));
  return holders.every((holder) =>
    argumentAt(ev, call, holder).every((one) => one.value.kind !== 'set' || OPTIONS.has(one.value.value.kind)),
  );
}

const OPTIONS = new Set(['object', 'constant', 'unknown']);

/** Whether there is CORS for certain, as far as options of its own turn it on or off. */
function isOn(ev: Evaluation, call: CallNode, { needs, enabled }: CorsApi): boolean {
  const is = (position: Position | undefined, otherwise: boolean): boolean =>
    position === undefined ||
    argumentAt(ev, call, position).every(({ value }) =>
      value.kind === 'set' ? truthiness(value.value) === true : value.kind === 'absent' && otherwise,
    );
  return is(needs, false) && is(enabled, true);
}

function opening(file: File, call: CallNode, api: CorsApi, clash: Clash<Origin, Credentials>): Opening {
  const { evaluation: ev, settings } = file;
  const { origin, credentials, wrong, condition } = clash;
  const at = placeOf(call, clash);
  const beside = credentials.found?.slot?.kind === 'set' ? credentials.found.slot.entry.node : undefined;
  return {
    at,
    wrong,
    says: api.says ?? `${ev.sourceCode.getText(nameNode(call))}()`,
    option: positionPath(api.origin).keys.at(-1) ?? 'origin',
    isDefault: !origin.found,
    condition,
    listed: listed(ev, settings.site, api.list ?? true, (text) => {
      if (api.list === false && api.star === 'throws') return undefined; // it takes no text at all
      return origin.found ? overValue(at, text) : addOrigin(ev, call, api, beside, text);
    }),
  };
}

/** The value that lets all origins through; else what allows credentials; else the call. */
function placeOf(call: CallNode, { origin, credentials }: Clash<Origin, Credentials>): Node {
  const { found } = origin.found ? origin : credentials;
  if (!found) return nameNode(call);
  const { parent } = found.node;
  if (parent?.type === 'Property' && parent.method) return parent;
  return contains(found.node, found.value.node) ? found.value.node : found.node;
}
