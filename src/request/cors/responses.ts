/** Whether what headers are written to is a response: client code, too, puts CORS headers where they do nothing. */
import { memberName, staticName, unwrapAwait, type CallNode, type Evaluation, type Node, type Variable } from '../../evaluation/index.js';

const RESPONSE = /^(?:res|resp|response|rep|reply|ctx|context|c|h|set)$|(?:Res|Resp|Response|Reply|Ctx|Context)$|_(?:res|response)$/;
const RESPONSE_HEADERS = /^(?:res|resp|response)_?headers?$/i;
const HEADERS = /headers?$/i;
const STAND_IN = /mock|stub|fake|spy|expect/i;

export function isResponse(ev: Evaluation, object: Node): boolean {
  const node = withoutChain(object);
  const names = namesOf(node);
  const [last = '', before] = names.toReversed();
  if (names.some((name) => STAND_IN.test(name))) return false;
  if (RESPONSE_HEADERS.test(last)) return true;
  if (!HEADERS.test(last)) return RESPONSE.test(last) || (last === 'raw' && before !== undefined && RESPONSE.test(before));
  if (before !== undefined) return RESPONSE.test(before);
  const variable = node.type === 'Identifier' ? ev.variableOf(node) : undefined;
  return variable !== undefined && isAnsweredWith(variable);
}

/** The response in `res.status(200).set(…)`. */
function withoutChain(object: Node): Node {
  let node = unwrapAwait(object);
  while (node.type === 'CallExpression') {
    const callee = unwrapAwait(node.callee);
    if (callee.type !== 'MemberExpression') break;
    node = unwrapAwait(callee.object);
  }
  return node;
}

/** `res`, `headers` of `res.headers`. */
function namesOf(expression: Node): readonly string[] {
  const names: string[] = [];
  let node = unwrapAwait(expression);
  while (node.type === 'MemberExpression') {
    names.unshift(memberName(node) ?? '');
    node = unwrapAwait(node.object);
  }
  return node.type === 'Identifier' ? [node.name, ...names] : names;
}

const ANSWERS = /^(?:json|redirect|data|defer)$|Response$/;

/** Whether a response is made with the headers that a variable holds. */
const isAnsweredWith = (variable: Variable): boolean => variable.references.some(({ identifier }) => isInResponse(identifier));

function isInResponse(node: Node): boolean {
  for (let child = node, up = node.parent; up; child = up, up = up.parent) {
    switch (up.type) {
      case 'ObjectExpression':
        if (up.properties.some((one) => one.type === 'Property' && staticName(one.key, one.computed) === 'statusCode')) return true;
        continue;
      case 'Property':
      case 'SpreadElement':
        continue;
      case 'CallExpression':
      case 'NewExpression':
        return up.callee !== child && namesOf(up.callee).some((name) => ANSWERS.test(name));
      default:
        return false;
    }
  }
  return false;
}

/** Two writes with the same key are writes to one response: the text of what they are called on, or given first. */
export function receiverKey(ev: Evaluation, write: CallNode | Node): string {
  const written = write.type === 'CallExpression' || write.type === 'NewExpression' ? unwrapAwait(write.callee) : write;
  const object = written.type === 'MemberExpression' ? withoutChain(written.object) : (write as CallNode).arguments[0];
  return object ? ev.sourceCode.getText(object) : '';
}
