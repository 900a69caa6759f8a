export {
  callable,
  checkOptions,
  flag,
  limitRules,
  listOf,
  milliseconds,
  type OptionRule,
  type OptionRules,
  rule,
  shownName,
  text,
  wholeNumber,
} from "./rules.js";
