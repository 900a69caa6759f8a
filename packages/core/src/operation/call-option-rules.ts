import { callable, limitRules, type OptionRules, rule, text } from "../options/index.js";

/** What the options of a call have to be: the table they are checked by and documented from. */
export const callOptionRules: OptionRules = {
  ...limitRules,
  headers: /* @__PURE__ */ rule(
    "an object, a Map or Headers",
    (value) => typeof value === "object" && value !== null,
  ),
  clientRequestId: text,
  onResponse: callable,
};
