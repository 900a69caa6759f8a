export { limitRules } from "./call-rules.js";
export { checkOptions } from "./check-options.js";
export type { OptionRule, OptionRules } from "./check-options.js";
export { shownName } from "./shown-name.js";
export { callable, flag, listOf, milliseconds, rule, text, wholeNumber } from "./rules.js";
