/** What both models share: the file, the settings, the text gate, and the ESLint side of a rule. */
export { mayConcernAny, type Subject } from './gate.js';
export { meets } from './conditions.js';
export { File, addressed, fileOf, receivers, type Nodes } from './file.js';
export {
  asOneRule,
  makeRule,
  type Edit,
  type Finding,
  type Place,
  type RuleDefinition,
  type RuleDocs,
  type RuleMeta,
  type Suggestion,
  type TextEdit,
} from './rule.js';
export { readSettings, type Settings } from './settings.js';
