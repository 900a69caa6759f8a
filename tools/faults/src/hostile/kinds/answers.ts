import * as fc from "fast-check";
import { mutations } from "../inputs/mutation.js";
import { problemsOf } from "../run-call.js";
import { kind } from "../kind.js";

/** Answers with odd statuses, headers and bodies, at any point of any operation. */
export const answers = kind("answers", (targets) => ({
  inputs: fc.record({ target: targets, mutations: fc.array(mutations(), { minLength: 1, maxLength: 3 }) }),
  problems: ({ target, mutations: mutated }) => problemsOf(target, { mutations: mutated }),
}));
