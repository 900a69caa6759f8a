import { httpOptionRules } from "../http/index.js";
import { callable, flag, listOf, type OptionRules, text } from "../options/index.js";

/** What the options of a client have to be: the table they are checked by and documented from. */
export const clientOptionRules: OptionRules = {
  ...httpOptionRules,
  apiVersion: text,
  endpoint: text,
  credentialScopes: listOf("scopes"),
  pollJitter: callable,
  onWarning: callable,
  warnUnusedPollers: flag,
};
