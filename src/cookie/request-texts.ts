/** Texts that become the `Cookie` header of a request, and set no cookie. */
import type { CookieApi } from '../catalog/index.js';
import { memberName, staticName, unwrap, type CallNode, type Evaluation, type Node, type TSESTree } from '../evaluation/index.js';
import type { File } from '../model/index.js';
import { formsOf } from './options.js';

/**
 * Whether a text may become a `Cookie` header somewhere else: a name and a value alone, which a function gives back in a file
 * that sets no cookie.
 */
export function mayBeOfRequest({ sourceCode, evaluation: ev }: File, call: CallNode, { forms }: CookieApi): boolean {
  const hasAttributes = formsOf(ev, call, forms).some(({ attributes }) => {
    const given = attributes === undefined ? undefined : call.arguments[Number(attributes)];
    return given !== undefined && !(given.type === 'ObjectExpression' && given.properties.length === 0);
  });
  if (hasAttributes || /set-?cookie|document\.cookie/i.test(sourceCode.text)) return false;
  const isGivenBack = ({ parent }: Node): boolean => parent?.type === 'ReturnStatement' || parent?.type === 'ArrowFunctionExpression';
  const { parent } = call;
  if (parent.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return isGivenBack(call);
  const reads = ev.declared(parent.id)?.references.filter((reference) => reference.isRead()) ?? [];
  return reads.length > 0 && reads.every(({ identifier }) => isGivenBack(identifier as Node));
}

/** Whether a text becomes a `Cookie` header: `headers.cookie = …`, `{ Cookie: … }`, `set('Cookie', …)`. */
export function goesIntoRequest(ev: Evaluation, text: Node): boolean {
  let child = text;
  for (let up = text.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'AssignmentExpression':
        return up.right === child && isRequestHeader(ev, up.left);
      case 'Property':
        return up.value === child && /^cookie$/i.test(staticName(up.key, up.computed) ?? '');
      case 'VariableDeclarator': {
        const reads = up.id.type === 'Identifier' ? (ev.declared(up.id)?.references.filter((reference) => reference.isRead()) ?? []) : [];
        return reads.length > 0 && reads.every(({ identifier }) => goesIntoRequest(ev, identifier as Node));
      }
      case 'CallExpression': {
        const [name] = up.arguments;
        if (up.callee === child || (name && name !== child && name.type === 'Literal' && /^cookie$/i.test(String(name.value))))
          return up.callee !== child;
        return false;
      }
      case 'MemberExpression':
        if (memberName(up) !== 'join') return false;
        up = up.parent;
        // Set-Cookie texts are never joined so.
        if (up.type === 'CallExpression' && isSemicolon(up.arguments[0])) return true;
        continue;
      case 'ArrowFunctionExpression':
        if (up.body !== child || !isMapped(up)) return false;
        up = up.parent;
        continue;
      case 'BinaryExpression':
      case 'TemplateLiteral':
      case 'ArrayExpression':
      case 'AwaitExpression':
        continue;
      default:
        return false;
    }
  }
  return false;
}

const isSemicolon = (node: Node | undefined): boolean =>
  node?.type === 'Literal' && typeof node.value === 'string' && node.value.trim() === ';';

/** `names.map((name) => …)`. */
const isMapped = ({ parent }: TSESTree.ArrowFunctionExpression): boolean =>
  parent.type === 'CallExpression' && parent.callee.type === 'MemberExpression' && memberName(parent.callee) === 'map';

function isRequestHeader(ev: Evaluation, target: Node): boolean {
  const inner = unwrap(target);
  if (inner.type !== 'MemberExpression' || !/^cookie$/i.test(memberName(inner) ?? '')) return false;
  const { root } = ev.origin(inner);
  return !(root.kind === 'global' && root.name === 'document');
}
