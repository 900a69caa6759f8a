import { httpOptionRules } from "../http/index.js";
import { callable, flag, limitRules, listOf, type OptionRules, rule, text } from "../options/index.js";

/** What the options of a client have to be: the table they are checked by and documented from. */
export const clientOptionRules: OptionRules = {
  ...httpOptionRules,
  apiVersion: text,
  endpoint: text,
  credentialScopes: listOf("scopes"),
  pollJitter: callable,
  outageToleranceMs: /* @__PURE__ */ rule(
    "a whole number of milliseconds, at least 0, or Infinity",
    (value) => value === Infinity || (Number.isSafeInteger(value) && Number(value) >= 0),
  ),
  onWarning: callable,
  warnUnusedPollers: flag,
};

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
