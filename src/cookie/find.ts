/** All cookies that a file sets, deletes or configures. */
import { isNeverStored } from '../browser/index.js';
import { libraries, type CookieApi, type CookieProperty, type CookieValue, type HeaderApi, type HeaderObject } from '../catalog/index.js';
import {
  Recognizer,
  chunk,
  constantText,
  memberName,
  partsOf,
  unwrap,
  type CallNode,
  type Evaluation,
  type Node,
  type TSESTree,
  type TextPart,
} from '../evaluation/index.js';
import { addressed, receivers, type File, type Settings } from '../model/index.js';
import { AssignedCookie } from './assigned-cookie.js';
import type { Company, Cookie } from './cookie.js';
import { headerObjectTexts, headerValues, textsOf, type HeaderText, type HeaderValue } from './headers.js';
import { OptionCookie } from './option-cookie.js';
import { formsOf } from './options.js';
import { goesIntoRequest, mayBeOfRequest } from './request-texts.js';
import { Returns } from './returns/returns.js';
import { TextCookie } from './text-cookie.js';

interface Known {
  readonly cookies: Recognizer<CookieApi>;
  /** Configurations by their types. */
  readonly types: Recognizer<CookieApi>;
  readonly headers: Recognizer<HeaderApi>;
  readonly properties: Recognizer<CookieProperty>;
  readonly values: Recognizer<CookieValue>;
  readonly objects: readonly HeaderObject[];
}

const known = new WeakMap<Settings, Known>();

function knownTo(settings: Settings): Known {
  const already = known.get(settings);
  if (already) return already;
  const properties = libraries().flatMap((library) => library.cookieProperties ?? []);
  const apis = [...settings.apis.cookies, ...libraries().flatMap((library) => library.cookies ?? [])];
  const made: Known = {
    cookies: new Recognizer(addressed(apis), receivers()),
    types: new Recognizer(
      apis.flatMap((api) => (api.typed ?? []).map((address) => [address, api] as const)),
      receivers(),
    ),
    headers: new Recognizer(addressed([...settings.apis.headers, ...libraries().flatMap((library) => library.headers ?? [])]), receivers()),
    properties: new Recognizer(
      properties.flatMap((property) => property.to.map((address) => [address, property] as const)),
      receivers(),
    ),
    values: new Recognizer(
      libraries().flatMap((library) =>
        (library.cookieValues ?? []).flatMap((value) => value.to.map((address) => [address, value] as const)),
      ),
      receivers(),
    ),
    objects: libraries().flatMap((library) => library.headerObjects ?? []),
  };
  known.set(settings, made);
  return made;
}

/** A call that writes a Set-Cookie header. */
export interface HeaderCall {
  readonly call: CallNode;
  readonly api: HeaderApi;
  readonly value: HeaderValue;
}

/** A call that adds a Set-Cookie header by setting or deleting a cookie. */
interface AddingCall {
  readonly call: CallNode;
  readonly to: NonNullable<CookieApi['addsHeaderTo']>;
}

/** Everything in a file that has to do with the setting of cookies. */
export interface Survey {
  /** The cookies, in source order … */
  readonly cookies: readonly Cookie[];
  /** … and texts that set none: no browser keeps them on any page, or the code does not show that they are cookies. */
  readonly others: readonly TextCookie[];
  readonly headers: readonly HeaderCall[];
  /** Calls that add a Set-Cookie header at once. */
  readonly added: readonly AddingCall[];
  /** Calls in a form that the library's version in use does not have. */
  readonly misread: readonly { readonly call: CallNode; readonly api: CookieApi }[];
  /** What is assigned to `document.cookie`. */
  readonly assigned: ReadonlySet<Node>;
}

/** @returns the cookies of a file, in source order */
export const cookiesOf = (file: File): readonly Cookie[] => surveyOf(file).cookies;

/** All that the rules about cookies ask of a file, found in one go through its nodes. */
export const surveyOf = (file: File): Survey => (file.model(findAll) as readonly [Survey])[0];

function findAll(file: File): readonly [Survey] {
  const { nodes, evaluation: ev, settings } = file;
  const { cookies, types, headers, properties, values, objects } = knownTo(settings);
  const found: Cookie[] = [];
  const others: TextCookie[] = [];
  const written: HeaderCall[] = [];
  const added: AddingCall[] = [];
  const misread: { call: CallNode; api: CookieApi }[] = [];
  const assigned = new Set<Node>();
  const configured = new Set<CookieApi>();
  const seen = new Set<Node>();
  const addText = (text: HeaderText, says: string, api: 'http' | 'document.cookie' = 'http'): void => {
    if (seen.has(text.node)) return;
    seen.add(text.node);
    const known = constantText(text.parts);
    const cookie = new TextCookie(ev, text.node, says, text.parts, text.when, api === 'document.cookie');
    const isNone = !cookie.isCookie || (known !== undefined && isNeverStored(known, api));
    if (isNone) others.push(cookie);
    else found.push(cookie);
  };
  const inCall = (call: CallNode): void => {
    ev.begin();
    const called = cookies.callee(ev, call);
    for (const api of called) if (isMisread(file, call, api)) misread.push({ call, api });
    const [api, ...more] = file.thatHold(called.filter(({ forms }) => formsOf(ev, call, forms).length > 0));
    // One call may configure several cookies.
    for (const one of api?.does === 'configure' ? [api, ...more.filter(({ does }) => does === 'configure')] : api ? [api] : []) {
      configured.add(one);
      found.push(...fromCall(file, call, one));
    }
    if (api?.addsHeaderTo) added.push({ call, to: api.addsHeaderTo });
    for (const header of file.thatHold(headers.callee(ev, call)))
      for (const value of headerValues(ev, call, header)) {
        written.push({ call, api: header, value });
        for (const text of textsOf(value)) addText(text, 'Set-Cookie');
      }
  };
  for (const call of nodes.calls) inCall(call);
  for (const assignment of nodes.calls.some(putsInPlaceOfCookie) ? [] : nodes.assignments) {
    const [property] = ASSIGNS.has(assignment.operator) && isCookieMember(assignment.left) ? properties.named(ev, assignment.left) : [];
    ev.begin();
    if (property) assigned.add(unwrap(assignment.right));
    if (property) addText({ node: assignment.right, parts: assignedParts(ev, assignment), when: [] }, property.says, 'document.cookie');
  }
  for (const assignment of nodes.assignments) {
    const { left, operator, right } = assignment;
    ev.begin();
    const [value] = left.type === 'MemberExpression' && operator === '=' && !isNothing(right) ? values.named(ev, left) : [];
    if (value) found.push(new AssignedCookie(file, assignment, left as TSESTree.MemberExpression, value));
  }
  for (const object of nodes.objects) {
    ev.begin();
    for (const api of file.thatHold(types.type(ev, object))) if (!configured.has(api)) found.push(...fromCall(file, asCall(object), api));
    for (const text of headerObjectTexts(ev, object, objects)) addText(text, 'Set-Cookie');
  }
  found.sort((a, b) => a.node.range[0] - b.node.range[0]);
  const company: Company = { cookies: found, returns: new Returns(file) };
  for (const cookie of found) cookie.company = company;
  return [{ cookies: found, others, headers: written, added, misread, assigned }];
}

/** Whether a call is in a form that the version in use misreads, where that version is known. */
function isMisread(file: File, call: CallNode, api: CookieApi): boolean {
  const { misreads } = api;
  return !!misreads && file.isKnownToBeIn(api, misreads.in) && formsOf(file.evaluation, call, [{ when: misreads.when }]).length > 0;
}

/** A configuration object as the argument of the call that it is for. */
const asCall = (object: TSESTree.ObjectExpression): CallNode => {
  const { range, loc, parent } = object;
  const callee = parent.type === 'VariableDeclarator' ? parent.id : object;
  return { type: 'CallExpression', callee, arguments: [object], optional: false, range, loc, parent } as unknown as CallNode;
};

/** `spyOn(document, 'cookie', 'set')`, `Object.defineProperty(document, 'cookie', …)`: what is then assigned sets no cookie. */
function putsInPlaceOfCookie({ arguments: [object, name] }: CallNode): boolean {
  if (name?.type !== 'Literal' || name.value !== 'cookie' || !object) return false;
  return (object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? memberName(object) : undefined) === 'document';
}

const ASSIGNS = new Set(['=', '+=']);

/** What an assignment sets: `+= '; a=b'` adds to the cookies that are there, of which the first is the name-value pair. */
function assignedParts(ev: Evaluation, { operator, left, right }: TSESTree.AssignmentExpression): readonly TextPart[] {
  const parts = partsOf(ev.value(right), right);
  const [first] = parts;
  const isTail = operator === '+=' && first?.kind === 'chunk' && /^\s*;/.test(first.text);
  return isTail ? [{ kind: 'hole', node: left, plain: true }, chunk('=', left), ...parts] : parts;
}

const isCookieMember = (target: Node): target is TSESTree.MemberExpression => {
  const inner = unwrap(target);
  return inner.type === 'MemberExpression' && memberName(inner) === 'cookie';
};

function fromCall(file: File, call: CallNode, api: CookieApi): readonly Cookie[] {
  const { evaluation: ev } = file;
  if (api.returnsText === true && (goesIntoRequest(ev, call) || mayBeOfRequest(file, call, api))) return [];
  if (api.leftOpenBy && isClosed(file, api.leftOpenBy)) return [];
  if (api.setsBy !== undefined && !isAssigned(ev, call, api.setsBy)) return [];
  const variants = file.variantsOf(api) as readonly [CookieApi, ...CookieApi[]];
  return formsOf(ev, call, api.forms).flatMap((form): readonly Cookie[] => {
    if (form.text === undefined) return [new OptionCookie(file, call, variants, form)];
    const node = call.arguments[Number(form.text)];
    if (!node || node.type === 'SpreadElement') return [];
    const cookie = new TextCookie(ev, node, api.says ?? 'Set-Cookie', partsOf(ev.value(node), node));
    return cookie.isCookie ? [cookie] : [];
  });
}

/** Whether all calls of a method, one at least, are given attributes. */
function isClosed({ nodes }: File, { method, attributes }: NonNullable<CookieApi['leftOpenBy']>): boolean {
  const calls = nodes.calls.filter(({ callee }) => callee.type === 'MemberExpression' && memberName(callee) === method);
  return calls.length > 0 && calls.every((call) => call.arguments.length > attributes);
}

/** Whether a property of what a call returns is assigned a value somewhere: `ref.value = x`. */
function isAssigned(ev: Evaluation, call: CallNode, property: string): boolean {
  const { parent } = call;
  const variable = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? ev.declared(parent.id) : undefined;
  const members = variable ? variable.references.map(({ identifier }) => (identifier as Node).parent) : [parent];
  return members.some((member) => {
    if (member?.type !== 'MemberExpression' || memberName(member) !== property) return false;
    const up = member.parent;
    if (up.type === 'UpdateExpression') return true;
    return up.type === 'AssignmentExpression' && up.left === member && !isNothing(up.right);
  });
}

const isNothing = (node: Node): boolean =>
  (node.type === 'Literal' && node.value === null) ||
  (node.type === 'Identifier' && node.name === 'undefined') ||
  (node.type === 'UnaryExpression' && node.operator === 'void');
