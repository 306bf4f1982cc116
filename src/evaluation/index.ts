/** JavaScript to what is certain: values, writes, objects, text, origins, possible worlds. Knows no cookie. */
export * from './ast.js';
export * from './conditions.js';
export { describeWorld } from './descriptions.js';
export { LONG_AGO, textIsPast } from './dates.js';
export { mayHoldSemicolon } from './semicolons.js';
export { Evaluation } from './evaluation.js';
export { keysOf, propertyOf, type Slot } from './objects.js';
export { innerOrigin, type Origin } from './origins.js';
export * from './text.js';
export * from './values.js';
export { isChain, moduleName, parseAddress, sameModule, sameName } from './addresses.js';
export { Recognizer, isReceiver, type ReceiverShape } from './recognition.js';
export { argumentAt, argumentNode, positionPath, type Found } from './arguments.js';
export { joinWorlds, type Joined } from './worlds.js';
