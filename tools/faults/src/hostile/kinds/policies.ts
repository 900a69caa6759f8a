import * as fc from "fast-check";
import { type HttpSend, type HttpRequest, withPolicies } from "@azbackup/core/http";
import { isInWords, misplacedSecret, oddValues } from "../inputs/odd-value.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

/** Policies of the user that fail, answer nonsense, spoil the request, or pass it on more than once. */
export const policies = kind("policies", (targets) => ({
  inputs: fc.record({
    target: targets,
    where: fc.constantFrom("attempt", "call", "onRetry"),
    when: fc.constantFrom("before", "after", "twice"),
    how: fc.constantFrom("throws", "returns", "request"),
    value: oddValues,
    member: fc.constantFrom(
      "method",
      "url",
      "headers",
      "body",
      "deadline",
      "abortSignal",
      "startsWork",
      "operation",
    ),
  }),
  problems: ({ target, where, when, how, value, member }) => {
    const policy = async (request: HttpRequest, next: HttpSend): Promise<unknown> => {
      if (how === "request") return next({ ...request, [member]: value.make() });
      if (when !== "before") await next(request);
      if (when === "twice") return next(request);
      if (how === "throws") throw value.make();
      return value.make();
    };
    return problemsOf(target, {
      clientOptions: {
        policies: withPolicies({ [where]: where === "onRetry" ? () => fails(how, value.make()) : policy }),
      },
      mutations:
        where === "onRetry" ? [{ at: 0, times: 1, status: 503, headers: [["retry-after", "1"]] }] : [],
      secrets: isInWords(value, how === "throws" || where === "onRetry") ? [] : [misplacedSecret],
    });
  },
}));

function fails(how: string, value: unknown): unknown {
  if (how === "throws") throw value;
  return Promise.reject(value);
}
