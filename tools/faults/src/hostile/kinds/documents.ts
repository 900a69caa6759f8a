import * as fc from "fast-check";
import { oddDocuments } from "../inputs/odd-document.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

/** Odd documents in answers that say that all is well: what is read need not make sense, but must end. */
export const documents = kind("documents", (targets) => ({
  inputs: fc.record({
    // Of work that is followed, such a document might say in good faith that it is done.
    target: targets.filter(({ longRunning }) => !longRunning),
    text: oddDocuments,
    xml: fc.boolean(),
    times: fc.constantFrom(1, 1000),
  }),
  problems: async ({ target, text, xml, times }) => {
    const contentType = xml ? "application/xml" : "application/json";
    const mutation = { at: 0, times, headers: [["content-type", contentType]] as const };
    const body = { kind: "document" as const, text };
    const problems = await problemsOf(target, { mutations: [{ ...mutation, body }] });
    const polluted = Object.keys(Object.prototype).length > 0 || "polluted" in {};
    return polluted ? [...problems, "a prototype is polluted"] : problems;
  },
}));
