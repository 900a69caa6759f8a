import type { Rule } from "../rule.js";
import { insteadRules } from "./answers-instead.js";
import { connectionRules } from "./connections.js";
import { documentRules } from "./documents.js";
import { urlRules } from "./urls.js";
import { workRules } from "./work.js";

/** Every fault of the matrix, and what must come of it. */
export const rules: readonly Rule[] = [
  ...insteadRules,
  ...connectionRules,
  ...documentRules,
  ...urlRules,
  ...workRules,
];
